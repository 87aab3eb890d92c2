import { beforeEach, describe, expect, test } from 'vitest';

import { decidePlan } from '#data/decision/decidePlan.ts';
import { progressOf } from '#data/decision/progress.ts';
import { readRecord } from '#domain/decision/decisionRecord.ts';

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
const sent = (): Promise<void> => allSent(world, tab);

describe('[SC5] a decision', () => {
  test('writes what was decided, why, what it promises and when it is looked at again, for each project', async () => {
    expect(await decidePlan(tab.deps, planOf('D1'))).toEqual({ ok: true, value: { id: 'D1' } });
    await sent();
    const [beacon, ember] = await world.cells('PMO Decisions');
    expect(beacon).toMatchObject({
      ClientKey: 'D1.BEA-01',
      Title: 'Delay Beacon',
      Kind: 'Delay',
      State: 'Decided',
      DecidedByName: 'Ida',
      DecidedOn: '2026-11-18',
      Weeks: 8,
      Why: 'One launch at a time.',
      // Four weeks at 130 % or 110 %, of which none is left: 0.3 + 0.3 + 0.2 + 0.2.
      ExpectedEffect: 1,
      CheckOn: '2026-12-28',
    });
    expect(ember).toMatchObject({
      ClientKey: 'D1.EMB-01',
      Kind: 'Stop',
      State: 'Decided',
      ExpectedEffect: 1,
    });
    const scenario: unknown = JSON.parse(String(beacon?.['Scenario']));
    expect(readRecord(scenario)?.plan).toEqual(planOf('D1').changes);
    expect(String(beacon?.['Scenario'])).not.toMatch(/ida/iu);
  });

  test('moves the finish of a delayed project and the start of one that has not begun, and leaves the promise of its baseline', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await sent();
    expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({
      Stage: 'Running',
      StartOn: '2027-01-25',
      ForecastFinish: '2027-03-12',
      BaselineFinish: '2027-01-08',
    });
    expect((await rowOf('PMO Projects', 'EMB-01'))[0]).toMatchObject({
      Stage: 'Stopped',
      StartOn: '2026-10-05',
    });
  });

  test('moves what a delayed project wants of people, and ends what a stopped one wants, from this week on', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await sent();
    expect(await rowOf('PMO Demand', 'BEA-01')).toMatchObject([
      { FromOn: '2027-01-25', ToOn: '2027-02-19', Pct: 50 },
    ]);
    expect(await rowOf('PMO Demand', 'EMB-01')).toMatchObject([
      { FromOn: '2026-10-05', ToOn: '2026-11-15', Pct: 20 },
      { FromOn: '2026-12-14', ToOn: '2027-01-15', Pct: 0 },
    ]);
  });

  test('of a project that has begun cuts its demand in two: what was worked stays, the rest comes later', async () => {
    await decidePlan(tab.deps, planOf('D1', [{ projectKey: 'EMB-01', kind: 'Delay', weeks: 2 }]));
    await sent();
    expect(await rowOf('PMO Demand', 'EMB-01')).toMatchObject([
      { FromOn: '2026-10-05', ToOn: '2026-11-15', Pct: 20 },
      { FromOn: '2026-12-28', ToOn: '2027-01-29', Pct: 10 },
      { FromOn: '2026-11-30', ToOn: '2026-12-25', Pct: 20, ClientKey: 'D1.EMB-01.EMB-01.1' },
    ]);
  });

  test('asks for one card in each project’s own channel', async () => {
    await decidePlan(tab.deps, planOf('D1'));
    await sent();
    expect(await world.cells('PMO Posts')).toMatchObject([
      { ClientKey: 'DECISION|D1.BEA-01|BEA-01', State: 'Asked', ConversationId: '19:beacon@thread.tacv2' },
      { ClientKey: 'DECISION|D1.EMB-01|EMB-01', State: 'Asked', ConversationId: '19:ember@thread.tacv2' },
    ]);
  });

  test('is on screen before SharePoint has it', async () => {
    tab.engine.around.subscribe(() => undefined);
    await until(world.clock, () => tab.engine.around.getSnapshot().isSettled);
    tab.engine.setOnline(false);
    await decidePlan(tab.deps, planOf('D1'));
    const beacon = tab.engine.projects.getSnapshot().rows.find(({ value }) => value.key === 'BEA-01');
    expect(beacon).toMatchObject({ edits: 'saving', value: { forecastFinish: '2027-03-12' } });
    expect(progressOf(tab.engine, 'D1')).toMatchObject({ written: 0, total: 2, isOnItsWay: true });
  });

  test('pressed twice, at once or one after the other, is one decision', async () => {
    await Promise.all([decidePlan(tab.deps, planOf('D1')), decidePlan(tab.deps, planOf('D1'))]);
    await decidePlan(tab.deps, planOf('D1'));
    await sent();
    await decidePlan(tab.deps, planOf('D1'));
    await sent();
    expect(await world.cells('PMO Decisions')).toHaveLength(2);
    expect(await world.cells('PMO Posts')).toHaveLength(2);
    expect((await rowOf('PMO Demand', 'BEA-01'))[0]).toMatchObject({ FromOn: '2027-01-25' });
    expect(tab.engine.sending.getSnapshot()).toMatchObject({ unsentCount: 0 });
  });
});

describe('nothing is written', () => {
  test.each([
    ['without a why', planOf('D1', undefined, { why: ' ' }), { kind: 'whyMissing' }],
    ['where nothing changes', planOf('D1', []), { kind: 'nothingChanges' }],
    [
      'about a project that is not there',
      planOf('D1', [{ projectKey: 'NOP-99', kind: 'Stop' }]),
      { kind: 'projectUnknown', projectKey: 'NOP-99' },
    ],
  ])('%s', async (_what, plan, problem) => {
    expect(await decidePlan(tab.deps, plan)).toEqual({ ok: false, error: problem });
    await sent();
    expect(await world.cells('PMO Decisions')).toEqual([]);
  });

  test('by who may not write decisions, though they may write projects', async () => {
    world.tenant.narrow({ list: 'PMO Decisions', user: 'ida@nordvik.example', role: 'read' });
    expect(await decidePlan(tab.deps, planOf('D1'))).toEqual({ ok: false, error: { kind: 'noRights' } });
    await sent();
    expect((await rowOf('PMO Projects', 'BEA-01'))[0]).toMatchObject({ ForecastFinish: '2027-01-15' });
    expect(await world.cells('PMO Posts')).toEqual([]);
  });

  test('while what the projects want of people cannot be read', async () => {
    world.tenant.fault('GET', 'PMO Demand', '503', 50);
    world.tenant.fault('POST', '$batch', '503', 50);
    let answer: unknown;
    void decidePlan(tab.deps, planOf('D1')).then((decided) => (answer = decided));
    await until(world.clock, () => answer !== undefined);
    expect(answer).toEqual({ ok: false, error: { kind: 'demandUnread' } });
  });
});
