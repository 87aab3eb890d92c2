import { v7 as newKey } from 'uuid';

import { createGraphClient } from '#data/graph/graphClient.ts';
import { importPortfolio, type PortfolioImported } from '#data/import/importPortfolio.ts';
import { type Lists, openLists } from '#data/lists/lists.ts';
import { day } from '#domain/calendar/day.ts';
import { valueOf } from '#test/data/tenant.ts';

import { majorProjectsCsv } from './majorProjectsCsv.ts';

export const pmoSite = 'https://nordvik.sharepoint.com/sites/pmo';

export async function control(graphUrl: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${graphUrl}/__control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** The lists of a stand-in that runs as a process, with an administrator's rights. */
export async function listsOf(
  graphUrl: string,
  { onCall }: { readonly onCall?: () => unknown } = {},
): Promise<Lists> {
  const { access_token: token } = (await control(graphUrl, 'token', {
    as: 'tomas.berg@nordvik.example',
    claims: { scp: 'Sites.Manage.All User.Read' },
  })) as { access_token: string };
  const getToken = (): Promise<string> => {
    onCall?.(); // asked for once a call
    return Promise.resolve(token);
  };
  const graph = createGraphClient({ getToken, target: graphUrl });
  return openLists({ graph, siteUrl: pmoSite, clock: Date, newKey: () => newKey() });
}

/** Made-up projects; every `ratedEvery`th has a status, and so a report too. */
export async function importProjects(
  lists: Lists,
  count: number,
  ratedEvery: number,
): Promise<PortfolioImported> {
  const projects = Array.from({ length: count }, (_, number) => ({
    id: `XX_${number}`,
    name: `${'ABCDEFGHIJ'[number % 10] ?? ''}lpha crossing ${number}`,
    ipa: number % ratedEvery === 0 ? 'Amber' : '',
  }));
  const bytes = new TextEncoder().encode(majorProjectsCsv(projects));
  return valueOf(await importPortfolio(lists, { bytes, map: 'uk-major-projects', today: day('2023-03-31') }));
}
