import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { AppManifestUtils } from '@microsoft/app-manifest';

import { type AppManifest, localizationFiles, type TeamsPackage } from './appManifest.ts';

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

/** The same for the file of each further language. */
export async function languageSchemaProblems({ manifest, files }: TeamsPackage): Promise<readonly string[]> {
  const names = localizationFiles(manifest);
  if (names.length === 0) return [];
  const schema = readable(
    await schemaOf(`v${manifest.manifestVersion ?? ''}/MicrosoftTeams.Localization.schema.json`),
  );
  const checked = names.map(async (name) => {
    const language = JSON.parse(new TextDecoder().decode(files.get(name))) as Checked;
    const found = await AppManifestUtils.validateAgainstSchema(language, schema);
    return found.map((problem) => `${name}: ${problem.trim()}`);
  });
  return (await Promise.all(checked)).flat();
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
  const schema = await schemaOf(`v${version}/MicrosoftTeams.schema.json`);
  const found = await AppManifestUtils.validateAgainstSchema(manifest as Checked, schema);
  return found.map((problem) => `schema ${version}: ${problem.trim()}`);
}

const schemaOf = (path: string): ReturnType<typeof AppManifestUtils.fetchSchema> =>
  AppManifestUtils.fetchSchema(`https://developer.microsoft.com/json-schemas/teams/${path}`);

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** Two of Microsoft's patterns (of parts we do not use) are no regular expressions, and the checker stops at them. */
function readable(schema: Schema): Schema {
  const { patternProperties = {} } = schema as { readonly patternProperties?: object };
  const patterns = Object.entries(patternProperties).filter(([pattern]) => isPattern(pattern));
  return { ...schema, patternProperties: Object.fromEntries(patterns) };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
