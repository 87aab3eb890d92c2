import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { err, ok, type Result } from '#domain/result.ts';

import { localizationFiles, type TeamsPackage } from './appManifest.ts';
import { fillManifest } from './fillManifest.ts';
import { packageProblems } from './packageRules.ts';
import type { Environment } from './readEnvironment.ts';
import { languageSchemaProblems, schemaProblems } from './schemaProblems.ts';

/** Everything that goes to Teams for one installation, checked; the error is a list of sentences. */
export async function buildPackage(
  environment: Environment,
): Promise<Result<TeamsPackage, readonly string[]>> {
  const pack = assemblePackage(environment);
  const problems = [
    ...(await schemaProblems(pack.manifest)),
    ...(await languageSchemaProblems(pack)),
    ...packageProblems(pack),
  ];
  return problems.length === 0 ? ok(pack) : err(problems);
}

export function assemblePackage(environment: Environment): TeamsPackage {
  const template = readFileSync(join(import.meta.dirname, 'manifest.json'), 'utf8');
  const manifest = fillManifest(template, environment);
  const files = new Map([
    ['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)],
  ]);
  const assets = join(import.meta.dirname, '../assets');
  for (const name of Object.values(manifest.icons ?? {})) files.set(name, readFileSync(join(assets, name)));
  for (const name of localizationFiles(manifest))
    files.set(name, readFileSync(join(import.meta.dirname, name)));
  return { manifest, files };
}
