import { beforeEach, describe, expect, test } from 'vitest';

import { createGraphHttp } from '#data/graph/graphHttp.ts';
import { composeEngine } from '#data/sync/composeEngine.ts';
import type { Engine, Outcome } from '#data/sync/engine.ts';
import { lateWriting } from '#data/sync/lateWriting.ts';
import { createWriting } from '#data/sync/writing.ts';
import type { Project } from '#domain/project/project.ts';
import { cellsOf, createProvisionedTenant, siteUrl, type TestTenant, typeRow } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, ida, type TestClock, type TestDevice } from './syncWorld.ts';

const list = 'PMO Projects';

let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;
let isLoaded: boolean;
let show: () => void;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
  clock = createTestClock();
  device = createTestDevice();
});

/** An engine whose writing half comes late, through a door that is watched. */
async function open(): Promise<Engine> {
  isLoaded = false;
  const shown = Promise.withResolvers<void>();
  show = shown.resolve;
  const load = async (): Promise<typeof createWriting> => {
    isLoaded = true;
    return createWriting;
  };
  const token = { token: 'Ida', userId: ida.id };
  const target = 'http://localhost:5302';
  const http = createGraphHttp({ getToken: async () => token, target, fetch: tenant.fetch });
  const { store, lock } = device.openTab();
  const deps = { http, clock, rng: Math.random, store, lock, user: ida, siteUrl };
  const engine = composeEngine(deps, lateWriting(load, shown.promise));
  engine.start();
  await clock.pass(1000);
  return engine;
}

const named = (name: string) => (now: Project) => ({ ...now, name });
const title = async (): Promise<unknown> => (await cellsOf(tenant, list, id))['Title'];
const onScreen = (engine: Engine): readonly string[] =>
  engine.projects.getSnapshot().rows.map(({ value, edits }) => `${value.name} ${edits}`);

describe('the writing half', () => {
  test('is not asked for before the screen stands, and its rows are there without it', async () => {
    const engine = await open();
    expect(onScreen(engine)).toEqual(['Atlas sent']);
    expect(isLoaded).toBe(false);
    expect(engine.sending.getSnapshot()).toMatchObject({ unsentCount: 0, isOnline: true, isDurable: true });
    show();
    await clock.pass(10);
    expect(isLoaded).toBe(true);
  });

  test('comes with the first edit, which is sent and told', async () => {
    const engine = await open();
    const heard: Outcome[] = [];
    engine.onOutcome((outcome) => heard.push(outcome));
    const opId = await engine.editRow(list, id, named('Atlas II'));
    expect(onScreen(engine)).toEqual(['Atlas II saving']);
    await clock.pass(1000);
    expect(onScreen(engine)).toEqual(['Atlas II sent']);
    expect(heard).toContainEqual({ opId, kind: 'saved' });
    expect(engine.sending.getSnapshot().unsentCount).toBe(0);
  });

  test('comes at once if something is unsent, and sends it', async () => {
    const first = await open();
    first.setOnline(false);
    await first.editRow(list, id, named('From yesterday'));
    expect(device.operations).toHaveLength(1);
    const offline = first.sending.getSnapshot();
    expect(offline).toMatchObject({ unsentCount: 1, isOnline: false });
    expect(await title()).toBe('Atlas');

    const second = await open(); // another tab: it does not send, the first one does, and it shows what is on its way
    expect(isLoaded).toBe(true);
    expect(onScreen(second)).toEqual(['From yesterday saving']);
    first.setOnline(true);
    await clock.pass(5000);
    expect(onScreen(second)).toEqual(['From yesterday sent']);
  });

  test('says before it came that the network is gone', async () => {
    const engine = await open();
    let changes = 0;
    engine.sending.subscribe(() => (changes += 1));
    engine.setOnline(false);
    expect(engine.sending.getSnapshot().isOnline).toBe(false);
    expect(changes).toBeGreaterThan(0);
    expect(engine.sending.getSnapshot()).toBe(engine.sending.getSnapshot());
  });
});
