import type { Answer, SendOptions } from '#test/standin/graph/tenantForTests.ts';
import { addressIn } from './address.ts';
import type { CorpusCase } from './corpus.ts';
import { deltaLinkOf, type DocsWorld } from './docsWorld.ts';

type Send = (world: DocsWorld, one: CorpusCase) => Promise<Answer>;

/** Sends the case as it stands, in our world. */
export const asItStands: Send = (world, one) =>
  world.send(one.request.method, addressIn(world, one), optionsOf(one));

function optionsOf({ request }: CorpusCase): SendOptions {
  const isAdvanced = /endswith|search/u.test(request.url) && request.url.includes('/users');
  const headers = { ...request.headers, ...(isAdvanced ? { ConsistencyLevel: 'eventual' } : {}) };
  const body = bodyOf(request);
  return { headers, ...(body === undefined ? {} : { body }) };
}

function bodyOf({ method, url, body }: CorpusCase['request']): unknown {
  if (typeof body?.['$raw'] === 'string') return new TextEncoder().encode(body['$raw']);
  if (body !== null) return body;
  // Some collections leave out what is sent.
  const last = url.split('?')[0]?.split('/').at(-1) ?? '';
  const usual: Readonly<Record<string, unknown>> = {
    'POST lists': { displayName: 'Books', list: { template: 'genericList' } },
    'POST items': { fields: { Title: 'Widget', Color: 'Purple', Weight: 32 } },
    'POST columns': { name: 'Heading', description: 'test', text: {} },
    'POST permissions': { roles: ['write'], grantedToIdentities: [{ application: { id: 'other-app' } }] },
    'PATCH fields': { Color: 'Fuchsia', Quantity: 934 },
  };
  const isGrant = url.endsWith('/permissions/*') && method === 'PATCH';
  return isGrant ? { roles: ['read'] } : usual[`${method} ${last}`];
}

const step = 320 * 1024;

/** Opens a session, sends what comes before, and then the range of the case, grown to the size that is allowed. */
const upload =
  (ranges: readonly (readonly [first: number, end: number])[], total: number, deferCommit = false) =>
  async (world: DocsWorld): Promise<Answer> => {
    const session = await world.send(
      'POST',
      `/sites/${world.siteId}/drive/root:/largefile.vhd:/createUploadSession`,
      {
        body: { deferCommit },
      },
    );
    const { pathname, search } = new URL(session.body.uploadUrl);
    const toLink = (method: string, more: SendOptions = {}): Promise<Answer> =>
      world.tenant.send(method, pathname + search, { as: 'nobody', ...more });
    let answer = session;
    for (const [first, end] of ranges) {
      answer = await toLink('PUT', {
        body: new Uint8Array(end - first),
        headers: { 'Content-Range': `bytes ${first}-${end - 1}/${total}` },
      });
    }
    if (ranges.length === 0) return toLink('DELETE');
    return deferCommit ? toLink('POST') : answer;
  };

const faulted =
  (fault: string): Send =>
  (world, one) => {
    world.tenant.faults.push(fault);
    return asItStands(world, one);
  };

const metered =
  (unitsPerMinute: number, callsBefore: number): Send =>
  async (world, one) => {
    world.tenant.meter.setLimit(unitsPerMinute);
    for (let call = 0; call < callsBefore; call += 1) await asItStands(world, one);
    return asItStands(world, one);
  };

const deltaWithDeletion: Send = async (world) => {
  const link = await deltaLinkOf(world, 'Documents');
  const { siteId } = world;
  await world.send('PUT', `/sites/${siteId}/drive/root:/new.txt:/content`, { body: new Uint8Array(3) });
  await world.send('DELETE', `/sites/${siteId}/drive/root:/Docs/a.txt`);
  return world.send('GET', link);
};

/** More rows than one page has. */
const deltaFirstPage: Send = async (world) => {
  for (let number = 0; number < 200; number += 1) {
    await world.send('PUT', `/sites/${world.siteId}/drive/root:/f${number}.txt:/content`, {
      body: new Uint8Array(1),
    });
  }
  return world.send('GET', `/sites/${world.siteId}/lists/Documents/items/delta`);
};

const childrenFirstPage: Send = async (world, one) => {
  for (let number = 0; number < 200; number += 1) {
    await world.send('PUT', `/sites/${world.siteId}/drive/root:/Docs/f${number}.txt:/content`, {
      body: new Uint8Array(1),
    });
  }
  return asItStands(world, one);
};

const deltaOfRemadeList: Send = async (world) => {
  const link = await deltaLinkOf(world, 'Inventory');
  const list = `/sites/${world.siteId}/lists/Inventory`;
  await world.send('DELETE', list);
  await world.send('POST', `/sites/${world.siteId}/lists`, { body: { displayName: 'Inventory' } });
  return world.send('GET', link);
};

const renamedColumn: Send = (world, one) =>
  world.send('POST', addressIn(world, one), { body: { ...one.request.body, name: 'Heading' } });

const knownPerson: Send = (world, one) =>
  world.send('PATCH', addressIn(world, one), { body: { ...one.request.body, WatchersLookupId: [7] } });

/** What has to happen before a case, or has to be different, for it to mean something. */
export const arrangements: readonly (readonly [id: RegExp, send: Send, why: string])[] = [
  [
    /^listitem-delta\/last-with-deleted|items\/delta\?token/u,
    deltaWithDeletion,
    'one made, one deleted since',
  ],
  [/^listitem-delta\/first|items\/delta$/u, deltaFirstPage, 'more than one page'],
  [/^listitem-delta\/410/u, deltaOfRemadeList, 'the list was made anew'],
  [/list-children-from-path|drives\/\*\/\*\/\*\/children/u, childrenFirstPage, 'more than one page'],
  [/^throttle\/near-limit/u, metered(10, 3), 'a meter at 80 %'],
  [/^throttle\/429-with-ratelimit/u, metered(4, 2), 'a meter used up'],
  [/^throttle\/429-plain/u, faulted('429:9'), 'a fault'],
  [
    /^throttle\/429-graph-body/u,
    (world) => {
      world.tenant.faults.push('429:2.128');
      return world.send('GET', '/me');
    },
    'a fault; any address',
  ],
  [/^issue\/409-resourceModified/u, faulted('409'), 'a fault: it is intermittent'],
  [/upload-fragment-piece/u, upload([[0, step]], 2 * step), 'sizes grown to 320 KiB'],
  [
    /upload-fragment-final/u,
    upload(
      [
        [0, step],
        [step, step + 9],
      ],
      step + 9,
    ),
    'sizes grown to 320 KiB',
  ],
  [/commit-upload/u, upload([[0, 9]], 9, true), 'a deferred session'],
  [/upload-fragment-cancel/u, upload([], 9), 'a session'],
  [
    /^error\/shape/u,
    upload(
      [
        [0, step],
        [0, step],
      ],
      2 * step,
    ),
    'a range sent twice',
  ],
  [/^issue\/person-multi/u, knownPerson, 'somebody who is there'],
  [/^list-post-columns\/text/u, renamedColumn, 'every list has a Title already'],
];
