import type { CorpusCase } from './corpus.ts';

/** What the stand-in does not play, by kind. The first pattern that fits `METHOD address` decides. */
const outOfScope: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['chats and channel messages', /\/messages|\/chats/u],
  ['teams, channels and their tabs', /\/teams\/|\/joinedTeams/u],
  ['change notifications', /\/subscriptions/u],
  [
    'people: managers, reports, relevance, sign-ins, extensions',
    /\/manager|manager\(|\/directReports|\/me\/people/u,
  ],
  [
    'people: managers, reports, relevance, sign-ins, extensions',
    /signInActivity|ext55gb1l09|customSecurity|identities\/any/u,
  ],
  ['changing people', /^(?:POST|PATCH|DELETE|PUT) \/(?:users|me)(?:\/[^/]+)?$/u],
  ['pictures of people', /\/photos?(?:\/|$)/u],
  ['search over everything', /\/search\/query/u],
  [
    'all sites of a tenant: delta, getAllSites, regions, followed',
    /^GET \/sites$|\/sites\/(?:delta|getAllSites)|followedSites|siteCollection\/root/u,
  ],
  ['content types and long-running operations', /\/operations|lists\/Documents$/u],
  ['columns of a site', /\/sites\/[^/]+\/columns/u],
  ['drives: bundles, delta', /\/bundles\/|\/drive\/root\/delta/u],
  ["SharePoint's own REST", /_api\/v2\.0\//u],
  ['other products in a batch', /planner\/tasks/u],
];

export function outOfScopeKind({ request }: CorpusCase): string | undefined {
  const address = request.url.replace(/^https:\/\/graph\.microsoft\.com\/v1\.0/u, '');
  const inBatch = request.url.endsWith('/$batch') ? JSON.stringify(request.body) : '';
  const text = `${request.method} ${address}${inBatch}`;
  return outOfScope.find(([, pattern]) => pattern.test(text))?.[0];
}
