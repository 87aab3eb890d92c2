import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { findProject } from '#data/project/findProject.ts';

import { type Body, type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';
import { chatRoom } from './chatRoom.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  for (const upn of [people.ida, people.petra]) await search(upn, 'core'); // signs them in
});
afterAll(() => tenant.stop());
afterEach(() => void vi.useRealTimers());

const { sharedCard, press } = cardHand(() => tenant);

async function search(upn: string, text: string): Promise<Body> {
  const value = { commandId: 'search', parameters: [{ name: 'text', value: text }] };
  return (await tenant.as(upn).invoke('composeExtension/query', value)).body;
}

const unfurl = (upn: string, key: string) =>
  tenant.as(upn).invoke('composeExtension/queryLink', { url: `${tenant.config.publicUrl}/p/${key}` });

const hide = (item: string, role: 'none' | 'read') =>
  tenant.control('/acl', { list: 'PMO Projects', item, user: people.petra, role });

async function rowOf(key: string) {
  const found = await findProject(tenant.listsFor(people.tove), key);
  if (!found.ok) throw new Error(found.error.kind);
  return { key, itemId: found.value.id, etag: found.value.etag };
}

const bytes = (body: unknown): string => JSON.stringify(body).replaceAll(/As of [^"]*"/gu, 'As of …"');

const pressed = (row: object) =>
  tenant.as(people.petra).invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'card.refresh', data: { v: 1, ...row, nonce: 'n' } },
    trigger: 'manual',
  });

describe('“no such project” and “not yours”', () => {
  const absent = { key: 'ZZZ-99', itemId: '999999', etag: 'x' };

  async function ask(what: string, row: typeof absent): Promise<unknown> {
    switch (what) {
      case 'a press':
        return (await pressed(row)).body;
      case 'a press on a confidential card':
        return (await pressed({ ...row, key: '' })).body;
      case 'a link':
        return (await unfurl(people.petra, row.key)).body;
      default: {
        const room = chatRoom(tenant, people.petra);
        await room.say(`status ${row.key}`);
        return (await room.lastWords()).replaceAll(row.key, 'KEY');
      }
    }
  }

  test.each(['a press', 'a press on a confidential card', 'a link', 'a question'])(
    'after %s are the same bytes and take the same class of time',
    async (what) => {
      const mine = await rowOf('FIR-01');
      await hide(mine.itemId, 'none');
      // What she read before is gone from the cache by then, as the next test shows.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
      await search(people.petra, 'warm');
      const times: Record<'absent' | 'hidden', number[]> = { absent: [], hidden: [] };
      const answers = new Set<string>();
      for (let turn = 0; turn < 24; turn += 1) {
        for (const [kind, row] of [
          ['absent', absent],
          ['hidden', mine],
        ] as const) {
          const began = performance.now();
          answers.add(bytes(await ask(what, row)));
          if (turn >= 4) times[kind].push(performance.now() - began);
        }
      }
      await hide(mine.itemId, 'read');
      expect([...answers]).toHaveLength(1);
      const [a, b] = [quartiles(times.absent), quartiles(times.hidden)];
      expect(a.low).toBeLessThan(b.high);
      expect(b.low).toBeLessThan(a.high);
    },
    30_000,
  );
});

function quartiles(times: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => present(sorted[Math.floor(share * (sorted.length - 1))]);
  return { low: at(0.25), high: at(0.75) };
}

describe('a viewer whose access is taken away', () => {
  const secret = 'Firewall audit';

  test('sees nothing by a press or a link at once, and nothing by search within 60 s', async () => {
    const row = await rowOf('FIR-01');
    // Long after what she read in the tests above.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
    expect(bytes(await search(people.petra, 'firewall audit'))).toContain(secret);
    await hide(row.itemId, 'none');
    const shown = await press(people.petra, 'x', {
      type: 'Action.Execute',
      title: '',
      verb: 'card.refresh',
      data: { v: 1, ...row, nonce: 'n' },
      fallback: { data: row },
    });
    expect(bytes(shown.body)).not.toContain(secret);
    expect(bytes((await unfurl(people.petra, 'FIR-01')).body)).not.toContain(secret);
    vi.setSystemTime(Date.now() + 60_000);
    expect(bytes(await search(people.petra, 'firewall audit'))).not.toContain(secret);
    await hide(row.itemId, 'read');
  });
});

test('a card names for its renewal who shared it, who reported last, the lead and the sponsor, each once', async () => {
  const { card } = await sharedCard('core switch');
  const { userIds } = (card as unknown as { refresh: { userIds: string[] } }).refresh;
  expect(new Set(userIds).size).toBe(userIds.length);
  expect(userIds.length).toBeGreaterThan(1);
  expect(userIds.length).toBeLessThanOrEqual(60);
  expect(userIds.every((id) => /^(?:29:|8:orgid:)./u.test(id))).toBe(true);
});
