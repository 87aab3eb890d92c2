import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoCompany } from '#demo/company.ts';
import { startStandin } from '#standin/startStandin.ts';
import type { Directory } from '#standin/tenant/directory.ts';
import type { InstalledApp } from '#standin/tenant/installedApp.ts';
import { resolveManifest } from '#standin/tenant/installedApp.ts';
import { demoChat } from './demoChat.ts';
import { sampleCards } from './sampleCards.ts';
import { readPort } from './startOptions.ts';
import { endWithProblem, orEnd } from './startProblem.ts';

const tenantId = '7a1b2c3d-0000-4000-8000-00000000000a';
const appId = '5c0ffee5-0000-4000-8000-0000000000aa';
const siteUrl = 'https://nordvik.sharepoint.com/sites/pmo';
const peopleSiteUrl = 'https://nordvik.sharepoint.com/sites/pmo-people';
const root = resolve(import.meta.dirname, '../..');

const { values } = orEnd(() =>
  parseArgs({
    options: { 'port-base': { type: 'string', default: '5300' }, data: { type: 'string' } },
  }),
);
const portBase = orEnd(() => readPort(values['port-base']));
const publicUrl = `http://localhost:${portBase + 1}`;
const ssoResource = `api://localhost:${portBase + 1}/botid-${appId}`;

const directory: Directory = {
  tenantId,
  ...demoCompany,
  sites: [
    {
      webUrl: siteUrl,
      displayName: 'Technical Services PMO',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'read', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
    {
      webUrl: peopleSiteUrl,
      displayName: 'Technical Services PMO, people',
      // Its members are the PMO and the leads: whoever is none of them is told nothing of who works where.
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'none', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
  ],
};

const app: InstalledApp = {
  appId,
  displayName: 'TS PMO',
  origin: publicUrl,
  scopes: ['Sites.Selected', 'User.Read'],
  roles: ['Lists.SelectedOperations.Selected'],
  ssoResource,
  connectionName: 'graph',
  manifest: resolveManifest(readFileSync(join(root, 'manifest/manifest.json'), 'utf8'), {
    CLIENT_ID: appId,
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: new URL(publicUrl).host,
  }),
  icons: { color: join(root, 'assets/color.svg'), outline: join(root, 'assets/outline.svg') },
  personalInstalls: demoCompany.users
    .filter(({ role }) => ['owner', 'pmo', 'pm'].includes(role))
    .map(({ id }) => id),
  sampleCards: sampleCards(Date.now()),
};

const standin = await startStandin({
  teamsPort: portBase,
  graphPort: portBase + 2,
  dataFolder: values.data,
  directory,
  app,
  windowFolder: join(root, 'dist/window'),
  messages: demoChat,
}).catch(endWithProblem);

const env = {
  TENANT_ID: tenantId,
  CLIENT_ID: appId,
  SITE_URL: siteUrl,
  PEOPLE_SITE_URL: peopleSiteUrl,
  PUBLIC_URL: publicUrl,
  STANDIN_URL: standin.graphOrigin,
};
const ready = { ready: true, teams: standin.teamsOrigin, graph: standin.graphOrigin, env };
process.stdout.write(`${JSON.stringify(ready)}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void standin.stop().then(() => process.exit(0));
  });
}
