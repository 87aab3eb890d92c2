import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { buildPackage } from '#manifest/buildPackage.ts';
import { readEnvironment } from '#manifest/readEnvironment.ts';
import { zipPackage } from '#manifest/zipPackage.ts';

/** `npm run package [-- --env NAME]`: the zip an administrator uploads to Teams, checked without a network. */
const root = resolve(import.meta.dirname, '../..');
const environments = join(root, 'manifest/environments');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(problem: string): never {
  process.stderr.write(`No package was made. ${problem}\n`);
  process.exit(1);
}

const { values } = parseArgs({ options: { env: { type: 'string' } } });
const { PUBLIC_URL, CLIENT_ID } = process.env;
const isGiven = PUBLIC_URL !== undefined || CLIENT_ID !== undefined;

function valuesOf(name: string): Record<string, unknown> {
  const file = join(environments, `${name}.json`);
  if (!/^[\w-]+$/u.test(name) || !existsSync(file)) {
    const known = readdirSync(environments).map((found) => found.replace(/\.json$/u, ''));
    fail(`There is no manifest/environments/${name}.json; there is ${known.join(', ')}.`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

const environment = readEnvironment(
  values.env === undefined && isGiven ? { PUBLIC_URL, CLIENT_ID } : valuesOf(values.env ?? 'sample'),
);
if (!environment.ok) fail(environment.error);

const built = await buildPackage(environment.value);
if (!built.ok) fail(`The manifest has to be changed first:\n- ${built.error.join('\n- ')}`);

const { manifest, files } = built.value;
const zip = zipPackage(files);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/ts-pmo.zip'), zip);

say(`dist/ts-pmo.zip: ${[...files.keys()].join(', ')} (${zip.length.toLocaleString('en-GB')} bytes)`);
say(
  `Version ${manifest.version} for ${environment.value.publicUrl}, registration ${environment.value.clientId}`,
);
if (environment.value.isSample)
  say(
    `These are the values of a made-up company: good for a look, of no use in Teams. For yours:\n` +
      `  PUBLIC_URL=https://… CLIENT_ID=… npm run package      or a file in manifest/environments and --env NAME`,
  );
