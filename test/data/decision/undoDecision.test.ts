import { beforeEach, describe, expect, test } from 'vitest';

import { decidePlan } from '#data/decision/decidePlan.ts';
import { undoDecision } from '#data/decision/undoDecision.ts';
import { typeCells, typeRow } from '#test/data/tenant.ts';

import {
  allSent,
  createDecidingWorld,
  type DecidingWorld,
  type OpenedTab,
  planOf,
  until,
} from './decidingWorld.ts';

let world: DecidingWorld;
let tab: OpenedTab;
let before: unknown;

beforeEach(async () => {
  world = await createDecidingWorld();
  before = await world.readable();
  tab = await world.openTab();
});

const states = async (list: string) => (await world.cells(list)).map(({ State }) => State);

/** The same person on the same device, after the tab was closed: nothing is remembered but what the lists say. */
async function reopen(): Promise<OpenedTab> {
  tab.close();
  const next = await world.openTab();
  next.engine.allRowsOf('PMO Decisions').subscribe(() => undefined);
  await until(world.clock, () => next.engine.allRowsOf('PMO Decisions').getSnapshot().from === 'sharePoint');
  return next;
}

describe('undo of a decision', () => {
  test('restores every cell to the byte, keeps the decision as undone and takes its cards back', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    expect(await world.readable()).not.toEqual(before);
    expect(await undoDecision(tab.deps, 'D1')).toEqual({ ok: true, value: undefined });
    await allSent(world, tab);
    expect(await world.readable()).toEqual(before);
    expect(await states('PMO Decisions')).toEqual(['Undone', 'Undone']);
    expect(await states('PMO Posts')).toEqual(['Withdrawn', 'Withdrawn']);
  });

  test('restores the bytes of what somebody typed in another way', async () => {
    await typeCells(world.tenant, 'PMO Projects', '2', { ForecastFinish: ' 2027-01-15 ' });
    await tab.engine.refresh();
    const typed = await world.readable();
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    expect(await world.readable()).toEqual(typed);
  });

  test('of a cut row puts it together again', async () => {
    await decidePlan(tab.deps, planOf('D1', [{ projectKey: 'EMB-01', kind: 'Delay', weeks: 4 }]));
    await allSent(world, tab);
    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    expect(await world.readable()).toEqual(before);
  });

  test('pressed while it is still being sent leaves nothing behind either', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    expect(await world.readable()).toEqual(before);
    expect(await states('PMO Posts')).not.toContain('Asked');
  });

  test('pressed twice is one undo', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    await Promise.all([undoDecision(tab.deps, 'D1'), undoDecision(tab.deps, 'D1')]);
    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    expect(await world.readable()).toEqual(before);
    expect(tab.engine.sending.getSnapshot().needsYou).toEqual([]);
  });

  test('goes through after a reload too: what it was stands in the decision', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    const next = await reopen();
    expect(await undoDecision(next.deps, 'D1')).toMatchObject({ ok: true });
    await allSent(world, next);
    expect(await world.readable()).toEqual(before);
    expect(await states('PMO Decisions')).toEqual(['Undone', 'Undone']);
    expect(await states('PMO Posts')).toEqual(['Withdrawn', 'Withdrawn']);
  });

  test('after 10 minutes is too late, and until when it was not', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    const decidedAt = tab.deps.clock.now();
    world.clock.jump(10 * 60_000);
    const after = await world.readable();
    const answer = await undoDecision(tab.deps, 'D1');
    expect(answer).toMatchObject({ ok: false, error: { kind: 'tooLate' } });
    expect(
      !answer.ok && answer.error.kind === 'tooLate' && answer.error.until - decidedAt,
    ).toBeLessThanOrEqual(10 * 60_000);
    await allSent(world, tab);
    expect(await world.readable()).toEqual(after);
  });

  test('leaves what a colleague wrote over it since, and restores the rest', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    await typeCells(world.tenant, 'PMO Projects', '2', { ForecastFinish: '2027-05-01' });
    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    const projects = await world.cells('PMO Projects');
    expect(projects.find(({ ProjectKey }) => ProjectKey === 'BEA-01')).toMatchObject({
      ForecastFinish: '2027-05-01',
    });
    expect(projects.find(({ ProjectKey }) => ProjectKey === 'EMB-01')).toMatchObject({ Stage: 'Running' });
    expect(tab.engine.sending.getSnapshot().needsYou).toEqual([]);
  });

  test('of a card the app says it sent at that very moment insists', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    const [post] = await world.cells('PMO Posts');
    world.tenant.before('PATCH', `PMO Posts/items/${String(post?.['id'])}`, () =>
      typeCells(world.tenant, 'PMO Posts', String(post?.['id']), { State: 'Sent', ActivityId: '17' }),
    );
    await undoDecision(tab.deps, 'D1');
    await until(world.clock, () => tab.engine.sending.getSnapshot().unsentCount === 0);
    expect(await states('PMO Posts')).toEqual(['Withdrawn', 'Withdrawn']);
    expect((await world.cells('PMO Posts'))[0]).toMatchObject({ ActivityId: '17' });
  });
});

describe('the answer to a question somebody asked', () => {
  test('stands where it was asked, and undone the question is open again', async () => {
    const id = await typeRow(world.tenant, 'PMO Decisions', {
      Title: 'Does Ember go on?',
      ClientKey: 'ASKED-1',
      ProjectKey: 'EMB-01',
      Kind: 'Stop',
      State: 'Asked',
      Why: 'One user is left.',
      AskedByName: 'Jonas',
      AskedOn: '2026-11-10',
    });
    const asked = (await world.cells('PMO Decisions'))[0];
    tab.engine.allRowsOf('PMO Decisions').subscribe(() => undefined);
    await tab.engine.refresh();
    await decidePlan(tab.deps, planOf('D1', [{ projectKey: 'EMB-01', kind: 'Stop' }], { answers: id }));
    await allSent(world, tab);
    expect(await world.cells('PMO Decisions')).toMatchObject([
      {
        Title: 'Does Ember go on?',
        ClientKey: 'ASKED-1',
        State: 'Decided',
        DecidedByName: 'Ida',
        AskedByName: 'Jonas',
        Why: 'One launch at a time.',
      },
    ]);
    expect(await world.cells('PMO Posts')).toMatchObject([{ ClientKey: 'DECISION|ASKED-1|EMB-01' }]);

    await undoDecision(tab.deps, 'D1');
    await allSent(world, tab);
    const {
      OpLog: _log,
      Modified: _at,
      _UIVersionString: _ui,
      SchemaV: _v,
      '@odata.etag': _etag,
      ...open
    } = (await world.cells('PMO Decisions'))[0] ?? {};
    expect(asked).toMatchObject(open);
    expect(open).toMatchObject({ State: 'Asked', Why: 'One user is left.' });
    expect(await world.readable()).toEqual(before);
  });
});
