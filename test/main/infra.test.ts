import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readConfig } from '#server/config.ts';

/** Nothing here compiles Bicep: these look at what a compiler or a deployment would stumble over first. */
const bicep = readFileSync('infra/main.bicep', 'utf8');
const code = bicep.replaceAll(/^\s*\/\/.*$/gmu, '');
const docker = readFileSync('infra/Dockerfile', 'utf8');
const all = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, found = '']) => found);
const parameters = all(/^param (\w+)/gmu);
const required = all(/^param (\w+) \w+$/gmu);

test('every parameter, variable and resource is used, and everything used is declared', () => {
  const declared = [...parameters, ...all(/^var (\w+)/gmu)];
  for (const name of declared)
    expect(code.match(new RegExp(`\\b${name}\\b`, 'gu'))?.length).toBeGreaterThan(1);
  const symbols = new Set([...declared, ...all(/^resource (\w+)/gmu)]);
  for (const used of all(/\$\{(\w+)/gu)) expect(symbols).toContain(used);
});

test('what has no default is in the example, and the example has nothing else unknown', () => {
  const example = JSON.parse(readFileSync('infra/main.parameters.example.json', 'utf8')) as {
    readonly parameters: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(example.parameters).toSorted()).toEqual(required.toSorted());
  expect(parameters).toEqual(expect.arrayContaining(Object.keys(example.parameters)));
});

test('brackets close, and every resource names its type and version', () => {
  for (const [open, close] of ['{}', '[]', '()'])
    expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length);
  for (const type of all(/^resource \w+ '([^']+)'/gmu))
    expect(type).toMatch(/^Microsoft\.[\w./]+@\d{4}-\d\d-\d\d$/u);
});

test('no secret stands in it, and none is asked for', () => {
  expect(bicep).not.toMatch(/password|clientSecret|CLIENT_SECRET|@secure/iu);
  expect(docker).not.toMatch(/SECRET|PASSWORD|TOKEN/u);
});

test('the server starts with exactly the settings it is given', () => {
  const names = all(/\{ name: '([A-Z_]+)', value/gu);
  const guid = '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10';
  const values: Readonly<Record<string, string>> = {
    SITE_URL: 'https://fabrikam.sharepoint.com/sites/pmo',
    PUBLIC_URL: 'https://pmo.fabrikam.se',
    PORT: '3978',
    NODE_ENV: 'production',
  };
  const env = Object.fromEntries(names.map((name) => [name, values[name] ?? guid]));
  expect(readConfig(env)).toMatchObject({ ok: true, value: { port: 3978, standinUrl: undefined } });
});

test('two instances, asked for their health where the server answers', () => {
  expect(code).toContain('param minReplicas int = 2');
  expect(all(/type: '(Startup|Readiness|Liveness)', httpGet: \{ path: '\/healthz'/gu)).toHaveLength(3);
});

test('the image holds what production needs and no stand-in', () => {
  expect(docker).toContain('npm ci --omit=dev');
  expect(docker).toContain('rm -rf src/standin src/demo');
  expect(docker).toContain('CMD ["node", "src/main/server.ts"]');
});
