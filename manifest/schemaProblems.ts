import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { AppManifestUtils } from '@microsoft/app-manifest';

import type { AppManifest } from './appManifest.ts';

type Checked = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

/**
 * What Microsoft's schemas say. They come with the package: nothing is fetched. Checked against the manifest's own version and
 * against the newest there is, so that an upgrade holds no surprise.
 */
export async function schemaProblems(manifest: AppManifest): Promise<readonly string[]> {
  const own = manifest.manifestVersion ?? '';
  const versions = schemaVersions();
  if (!versions.includes(own)) return [`There is no schema for manifestVersion ${own}.`];
  const problems: string[] = [];
  for (const version of new Set([own, versions.at(-1) ?? own])) {
    const asVersion = { ...manifest, manifestVersion: version };
    problems.push(...(await problemsOf(asVersion, version)));
  }
  return problems;
}

/** `1.0` to the newest; a version that is not here would be asked for on the internet. */
export function schemaVersions(): readonly string[] {
  const main = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  return readdirSync(join(dirname(main), 'json-schemas/teams'))
    .filter((name) => /^v\d+\.\d+$/u.test(name))
    .map((name) => name.slice(1))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

async function problemsOf(manifest: AppManifest, version: string): Promise<string[]> {
  const schema = await AppManifestUtils.fetchSchema(
    `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
  );
  const found = await AppManifestUtils.validateAgainstSchema(manifest as Checked, schema);
  return found.map((problem) => `schema ${version}: ${problem.trim()}`);
}
