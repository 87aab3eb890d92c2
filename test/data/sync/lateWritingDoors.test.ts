import { beforeEach, describe, expect, test } from 'vitest';

import { createGraphHttp } from '#data/graph/graphHttp.ts';
import { composeEngine } from '#data/sync/composeEngine.ts';
import type { Engine, Outcome } from '#data/sync/engine.ts';
import { lateWriting } from '#data/sync/lateWriting.ts';
import { createWriting } from '#data/sync/writing.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import {
  cellsOf,
  createProvisionedTenant,
  rowsOf,
  siteUrl,
  type TestTenant,
  typeCells,
  typeRow,
} from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, ida, type TestClock, type TestDevice } from './syncWorld.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;
let id: string;

interface Tab {
  readonly engine: Engine;
  readonly close: () => void;
}

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
  clock = createTestClock();
  device = createTestDevice();
});

/** An engine whose writing half comes with the first thing the person does, and not before. */
async function open(): Promise<Tab> {
  const never = new Promise<void>(() => undefined);
  const token = { token: 'Ida', userId: ida.id };
  const target = 'http://localhost:5302';
  const http = createGraphHttp({ getToken: async () => token, target, fetch: tenant.fetch });
  const tab = device.openTab();
  const deps = { http, clock, rng: Math.random, store: tab.store, lock: tab.lock, user: ida, siteUrl };
  const engine = composeEngine(
    deps,
    lateWriting(async () => createWriting, never),
  );
  const stop = engine.start();
  await clock.pass(1000);
  return {
    engine,
    close: () => {
      stop();
      tab.close();
    },
  };
}
const named = (name: string) => (now: Project) => ({ ...now, name });
const title = async (): Promise<unknown> => (await cellsOf(tenant, list, id))['Title'];

describe('the first thing a person does is done, whatever it is', () => {
  test('a new row', async () => {
    const { engine } = await open();
    await engine.createRow('PMO Milestones', {
      projectKey: 'ATL-01',
      title: 'Cut-over',
      weight: 1,
      dependsOn: [],
      forecastHistory: [],
    });
    await clock.pass(1000);
    expect(await rowsOf(tenant, 'PMO Milestones')).toHaveLength(1);
  });

  test('a word on a project', async () => {
    const { engine } = await open();
    const seen = engine.projects.getSnapshot().rows[0]?.value;
    if (seen === undefined) throw new Error('no project');
    const said = { rag: 'green', headline: 'Mine', next: '', needHelp: '' } as const;
    await engine.reportStatus(id, said, { source: 'tab', seen, today: day('2026-11-18') });
    await clock.pass(1000);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Mine' });
  });

  test('an undo of what another session did: it is too late', async () => {
    const { engine } = await open();
    expect(await engine.undo('OF-YESTERDAY')).toBe('tooLate');
  });

  test('a choice', async () => {
    const { engine } = await open();
    await typeCells(tenant, list, id, { Title: 'Theirs' });
    const opId = await engine.editRow(list, id, named('Mine'));
    await clock.pass(1000);
    expect(engine.sending.getSnapshot().needsYou).toHaveLength(1);
    await engine.resolve(opId, { Title: 'mine' });
    await clock.pass(1000);
    expect(await title()).toBe('Mine');
  });
});

test('the screen is told of what is unsent, and of how it is sent', async () => {
  const { engine } = await open();
  const seen: string[] = [];
  const look = (): void => {
    const { unsentCount, isSending } = engine.sending.getSnapshot();
    seen.push(`${engine.projects.getSnapshot().rows[0]?.value.name} ${unsentCount} ${isSending}`);
  };
  engine.projects.subscribe(look);
  engine.sending.subscribe(look);
  await engine.editRow(list, id, named('Atlas II'));
  await clock.pass(1000);
  expect(seen).toContain('Atlas II 1 false');
  expect(seen).toContain('Atlas II 1 true');
  expect(seen.at(-1)).toBe('Atlas II 0 false');
});

test('who stopped listening hears of no outcome', async () => {
  const { engine } = await open();
  const heard: Outcome[] = [];
  const leave = engine.onOutcome((outcome) => void heard.push(outcome));
  await engine.editRow(list, id, named('Atlas II'));
  await clock.pass(1000);
  leave();
  await engine.editRow(list, id, named('Atlas III'));
  await clock.pass(1000);
  expect(heard).toHaveLength(1);
});

test('a closed tab hands the sending over, with what it had not sent', async () => {
  const first = await open();
  const second = await open();
  first.engine.setOnline(false);
  await first.engine.editRow(list, id, named('Atlas II'));
  await clock.pass(100);
  first.close();
  first.engine.setOnline(true);
  await clock.pass(2000);
  expect(await title()).toBe('Atlas II');
  await second.engine.editRow(list, id, named('Atlas III'));
  await clock.pass(2000);
  expect(await title()).toBe('Atlas III');
  expect(device.operations).toEqual([]);
});

test('a tab that never wrote sends what another one keeps later, and shows what became of it', async () => {
  const holder = await open();
  const other = await open();
  await other.engine.editRow(list, id, named('Atlas II'));
  await clock.pass(2000);
  expect(await title()).toBe('Atlas II');
  const heard: Outcome[] = [];
  other.engine.onOutcome((outcome) => void heard.push(outcome));
  const opId = await other.engine.editRow(list, id, named('Atlas III'));
  await clock.pass(2000);
  expect(heard).toEqual([{ opId, kind: 'saved' }]);
  expect(holder.engine.projects.getSnapshot().rows[0]?.value.name).toBe('Atlas III');
});
