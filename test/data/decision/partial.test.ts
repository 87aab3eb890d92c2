import { beforeEach, describe, expect, test } from 'vitest';

import { decidePlan } from '#data/decision/decidePlan.ts';
import { finishDecision } from '#data/decision/finishDecision.ts';
import { progressOf } from '#data/decision/progress.ts';
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

beforeEach(async () => {
  world = await createDecidingWorld();
  tab = await world.openTab();
});

const rowOf = async (list: string, key: string) =>
  (await world.cells(list)).filter(({ ProjectKey }) => ProjectKey === key);

async function expectWhole(): Promise<void> {
  expect(await world.cells('PMO Decisions')).toHaveLength(2);
  expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({
    StartOn: '2027-01-25',
    ForecastFinish: '2027-03-12',
  });
  expect((await rowOf('PMO Projects', 'EMB-01'))[0]).toMatchObject({ Stage: 'Stopped' });
  expect(await rowOf('PMO Demand', 'BEA-01')).toMatchObject([{ FromOn: '2027-01-25' }]);
  expect(await rowOf('PMO Demand', 'EMB-01')).toMatchObject([{ ToOn: '2026-11-15' }, { Pct: 0 }]);
  expect(await world.cells('PMO Posts')).toHaveLength(2);
}

describe('a decision that SharePoint took in part', () => {
  test('while Graph fails in the middle goes on by itself, and nothing is written twice', async () => {
    world.tenant.fault('PATCH', 'PMO Projects', '503', 2);
    world.tenant.fault('PATCH', 'PMO Demand', 'applyThenDrop', 1);
    world.tenant.fault('POST', 'PMO Posts', '429', 1);
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    await expectWhole();
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 2, total: 2, isMissing: false });
  });

  test('says which change waits, and one press finishes it', async () => {
    world.tenant.narrow({ list: 'PMO Projects', item: 3, user: 'ida@nordvik.example', role: 'read' });
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    const partly = progressOf(tab.engine, 'D1');
    expect(partly).toMatchObject({ written: 1, total: 2 });
    expect(partly?.projects).toMatchObject([
      { change: { projectKey: 'BEA-01' }, state: 'written' },
      { change: { projectKey: 'EMB-01' }, state: 'needsYou' },
    ]);

    world.tenant.narrow({ list: 'PMO Projects', item: 3, user: 'ida@nordvik.example', role: 'write' });
    expect(await finishDecision(tab.deps, 'D1')).toEqual({ toChoose: 0 });
    await allSent(world, tab);
    await expectWhole();
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 2, needsYou: [] });
  });

  test('whose colleague moved the same finish at that moment asks, overwrites nothing, and the rest stands', async () => {
    world.tenant.before('PATCH', 'PMO Projects/items/2', () =>
      typeCells(world.tenant, 'PMO Projects', '2', { ForecastFinish: '2027-02-01' }),
    );
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({ ForecastFinish: '2027-02-01' });
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 1, total: 2 });
    expect(await finishDecision(tab.deps, 'D1')).toEqual({ toChoose: 1 });
    const [asked] = tab.engine.sending.getSnapshot().needsYou;
    expect(asked?.why).toMatchObject({
      kind: 'conflict',
      conflict: {
        writtenBy: 'Jonas',
        fields: [{ field: 'ForecastFinish', theirs: '2027-02-01', mine: '2027-03-12' }],
      },
    });
    await tab.engine.resolve(asked?.operation.opId ?? '', { ForecastFinish: 'mine' });
    await allSent(world, tab);
    await expectWhole();
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 2 });
  });

  test('a colleague’s word that is kept instead is nothing left to finish', async () => {
    world.tenant.before('PATCH', 'PMO Projects/items/2', () =>
      typeCells(world.tenant, 'PMO Projects', '2', { ForecastFinish: '2027-02-01' }),
    );
    await decidePlan(tab.deps, planOf('D1'));
    await allSent(world, tab);
    const [asked] = tab.engine.sending.getSnapshot().needsYou;
    await tab.engine.resolve(asked?.operation.opId ?? '', { ForecastFinish: 'theirs' });
    await allSent(world, tab);
    expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({
      StartOn: '2027-01-25',
      ForecastFinish: '2027-02-01',
    });
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 2, isMissing: false });
  });

  test('refused for want of rights between the look and the sending leaves nothing behind, and that is told', async () => {
    await typeRow(world.tenant, 'PMO Decisions', { Title: 'So that there is a row to try on' });
    const before = await world.readable();
    world.tenant.before('POST', 'PMO Decisions/items', async () => {
      world.tenant.narrow({ list: 'PMO Decisions', user: 'ida@nordvik.example', role: 'read' });
    });
    let isTold = false;
    await decidePlan({ ...tab.deps, onNotAllowed: () => (isTold = true) }, planOf('D1'));
    await until(world.clock, () => isTold);
    await allSent(world, tab);
    expect(await world.cells('PMO Decisions')).toHaveLength(1);
    expect(await world.readable()).toEqual(before);
    expect((await world.cells('PMO Posts')).filter(({ State }) => State === 'Asked')).toEqual([]);
    expect(tab.engine.sending.getSnapshot().needsYou).toEqual([]);
  });
});

test('[SC5] a colleague’s change that this person had not seen is shown before anything is written', async () => {
  tab.engine.around.subscribe(() => undefined);
  await until(world.clock, () => tab.engine.around.getSnapshot().isSettled);
  await typeCells(world.tenant, 'PMO Projects', '2', { ForecastFinish: '2027-02-01' });
  expect(await decidePlan(tab.deps, planOf('D1'))).toEqual({
    ok: false,
    error: { kind: 'changedMeanwhile', projectKey: 'BEA-01', by: 'Jonas' },
  });
  await allSent(world, tab);
  expect(await world.cells('PMO Decisions')).toEqual([]);

  await typeCells(world.tenant, 'PMO Demand', '3', { Pct: 70 });
  expect(await decidePlan(tab.deps, planOf('D1'))).toMatchObject({
    error: { kind: 'changedMeanwhile', projectKey: 'BEA-01' },
  });
  expect(await decidePlan(tab.deps, planOf('D1'))).toMatchObject({ ok: true });
  await allSent(world, tab);
  expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({ ForecastFinish: '2027-03-29' });
});

describe('a tab that dies between two of the writes', () => {
  /** How many operations the device kept before the tab was gone. */
  test.each([1, 2, 3, 4, 6, 8])(
    'after %i of them: another one sees what is missing and finishes it',
    async (kept) => {
      const { engine } = tab.deps;
      let left = kept;
      const dying = {
        ...engine,
        createRow: (...asked: Parameters<typeof engine.createRow>) =>
          left-- > 0 ? engine.createRow(...asked) : new Promise<string>(() => undefined),
        editRow: (...asked: Parameters<typeof engine.editRow>) =>
          left-- > 0 ? engine.editRow(...asked) : new Promise<string>(() => undefined),
      } as typeof engine;
      void decidePlan({ ...tab.deps, engine: dying }, planOf('D1'));
      await until(world.clock, () => left < 0);
      tab.close();

      const next = await world.openTab();
      next.engine.allRowsOf('PMO Decisions').subscribe(() => undefined);
      await until(world.clock, () => progressOf(next.engine, 'D1') !== undefined);
      await allSent(world, next);
      await finishDecision(next.deps, 'D1');
      await allSent(world, next);
      await expectWhole();
      expect(await rowOf('PMO Decisions', 'EMB-01')).toMatchObject([
        { DecidedByName: 'Ida', CheckOn: '2026-12-28', ExpectedEffect: 1, Why: 'One launch at a time.' },
      ]);
      expect(progressOf(next.engine, 'D1')).toMatchObject({ written: 2, isMissing: false });
    },
  );
});
