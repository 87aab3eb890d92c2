import { parseArgs } from 'node:util';

import { v7 as newKey } from 'uuid';

import { createGraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { openLists } from '#data/lists/lists.ts';
import { grantLists, grantRole } from '#data/provision/grantRole.ts';
import { jobLists } from '#data/provision/jobLists.ts';
import {
  provision,
  provisionPeople,
  type ProvisionProblem,
  type Provisioned,
} from '#data/provision/provision.ts';
import { fillToolkit } from '#data/toolkit/fillToolkit.ts';
import type { Result } from '#domain/result.ts';

import { deviceSignIn } from './deviceSignIn.ts';
import { provisionUsage, provisionWords, signInWords } from './provisionWords.ts';

/** `npm run provision`: an administrator's command. The wide permissions it needs are never those of the app people use. */
const graphCommandLine = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
const wide = ['Sites.Manage.All', 'Sites.FullControl.All'].map(
  (name) => `https://graph.microsoft.com/${name}`,
);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isHttps = (url: string): boolean => URL.parse(url)?.protocol === 'https:';

function end(words: string, exitCode: number): never {
  process.stderr.write(`${words}\n`);
  process.exit(exitCode);
}

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    'people-site': { type: 'string' },
    app: { type: 'string' },
    job: { type: 'string' },
    tenant: { type: 'string' },
    'client-id': { type: 'string', default: graphCommandLine },
  },
});
const { TENANT_ID = 'organizations', CLIENT_ID, STANDIN_URL: target } = process.env;
const appId = values.app ?? CLIENT_ID;
const jobId = values.job;
const siteUrl = values.site ?? end(provisionUsage, 2);
const peopleSiteUrl = values['people-site'];
if (!isHttps(siteUrl)) end(`--site is the https address of a SharePoint site, not ${siteUrl}`, 2);
if (peopleSiteUrl !== undefined && (!isHttps(peopleSiteUrl) || peopleSiteUrl === siteUrl))
  end(`--people-site is the https address of a second SharePoint site, not ${peopleSiteUrl}`, 2);
for (const [option, id] of [
  ['--app', appId],
  ['--job', jobId],
] as const)
  if (id !== undefined && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id))
    end(`${option} is an application id such as 8d0e2b5c-…, not ${id}`, 2);
if (appId === values['client-id'])
  end(
    '--client-id is the registration you sign in with; the app people use never gets such wide permissions.',
    2,
  );
if (target !== undefined && !/^http:\/\/(?:localhost|127\.0\.0\.1):\d+$/u.test(target))
  end('STANDIN_URL may only be an address on this computer.', 2);

const signedIn = await deviceSignIn({
  loginOrigin: target ?? 'https://login.microsoftonline.com',
  tenant: values.tenant ?? TENANT_ID,
  clientId: values['client-id'],
  scopes: wide,
  onCode: say,
  pause: (seconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    }),
});
if (!signedIn.ok) end(signInWords(signedIn.error), 1);
const graph = createGraphClient({
  getToken: () => Promise.resolve(signedIn.value),
  target,
  onWait: (seconds) => say(`SharePoint asks to wait ${seconds} seconds …`),
});

tellMade(siteUrl, await provision(graph, siteUrl));
tellFilled(siteUrl, await fillToolkit(openLists({ graph, siteUrl, clock: Date, newKey: () => newKey() })));
if (peopleSiteUrl !== undefined) tellMade(peopleSiteUrl, await provisionPeople(graph, peopleSiteUrl));

if (appId === undefined)
  end('The lists are there, but no app may use them yet: run it again with --app CLIENT_ID.', 3);
for (const url of peopleSiteUrl === undefined ? [siteUrl] : [siteUrl, peopleSiteUrl]) await letIn(appId, url);
if (jobId !== undefined) await letJobIn(jobId);

function tellMade(url: string, made: Result<Provisioned, ProvisionProblem>): void {
  if (!made.ok) end(provisionWords('The lists could not be made', made.error, url), 1);
  const { created, columnsAdded } = made.value;
  if (created.length > 0) say(`Made on ${url}: ${created.join(', ')}`);
  const added = columnsAdded.filter((name) => !created.includes(name.split('/')[0] ?? ''));
  if (added.length > 0) say(`Columns added: ${added.join(', ')}`);
  if (created.length + added.length === 0) say(`All lists are there already on ${url}; nothing was changed.`);
}

function tellFilled(url: string, filled: Result<number, GraphProblem>): void {
  if (!filled.ok)
    end(provisionWords('The lists are there, but the toolkit could not be filled', filled.error, url), 1);
  if (filled.value > 0)
    say(`The toolkit holds ${filled.value} practices, templates, tools, questions and terms to begin with.`);
}

async function letIn(app: string, url: string): Promise<void> {
  const granted = await grantRole(graph, url, { appId: app, displayName: 'TS PMO' });
  if (!granted.ok)
    end(provisionWords('The lists are there, but the app could not be let in', granted.error, url), 1);
  say(
    granted.value === 'alreadyThere'
      ? `The app ${app} may write on ${url} already.`
      : `The app ${app} ${granted.value === 'raised' ? 'could only read and may now write' : 'may now write'} on ${url}, never more than the person in front of it.`,
  );
}

async function letJobIn(job: string): Promise<void> {
  const lists = await grantLists(graph, siteUrl, { appId: job, displayName: 'TS PMO, the job' }, jobLists);
  if (!lists.ok) end(provisionWords('The app is let in, but the job could not be', lists.error, siteUrl), 1);
  say(
    lists.value.length === 0
      ? `The job ${job} may use its lists already.`
      : `The job ${job} may now use: ${lists.value.join(', ')}. It may use no other list.`,
  );
}
