import { parseArgs } from 'node:util';
import { probe } from '#standin/probe/probe.ts';

const usage = `Asks a Microsoft 365 tenant what the stand-in could only believe, and prints the switches that match it.

  GRAPH_TOKEN=… npm run probe -- --site https://contoso.sharepoint.com/sites/pmo [--large]

GRAPH_TOKEN is a Graph token of an owner of that site with Sites.Manage.All: for instance the one that Graph Explorer shows
under "Access token" after you consented to it there. The probe makes one list, asks, and deletes it. --large also fills it
with 5,005 rows (some ten minutes). With STANDIN_URL=http://localhost:5302 the stand-in itself is asked.`;

const { values } = parseArgs({
  options: { site: { type: 'string' }, large: { type: 'boolean', default: false } },
});
const { GRAPH_TOKEN: token, STANDIN_URL: target } = process.env;
if (values.site === undefined || token === undefined) end(usage, 2);
if (target !== undefined && !/^http:\/\/(?:localhost|127\.0\.0\.1):\d+$/u.test(target)) {
  end('STANDIN_URL may only be an address on this computer.', 2);
}

const report = await probe({
  siteUrl: values.site,
  token,
  isLarge: values.large,
  title: `Probe ${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`,
  say: (line) => process.stdout.write(`${line}\n`),
  ...(target === undefined ? {} : { send: (request) => sendTo(target, request) }),
});
if ('kind' in report) {
  const { status, code, message } = report.answer;
  const what = report.kind === 'noSite' ? 'The site could not be read' : 'The list could not be made';
  end(`${what}: ${status} ${code} ${message}`, 1);
}
process.stdout.write(`${JSON.stringify(report)}\n`);

async function sendTo(origin: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: await request.text() };
  return fetch(origin + pathname + search, { method, headers, ...body });
}

function end(words: string, exitCode: number): never {
  process.stderr.write(`${words}\n`);
  process.exit(exitCode);
}
