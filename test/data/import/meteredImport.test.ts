import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { guessColumns, mappingOf } from '#data/import/guessMapping.ts';
import { msLeft, paceAfter, paceFrom } from '#data/import/importPace.ts';
import { planImport, readImportGround } from '#data/import/planImport.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { importIdOf, runImport } from '#data/import/runImport.ts';
import { day } from '#domain/calendar/day.ts';
import { createMeter, type Meter } from '#standin/tenant/meter.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, valueOf } from '#test/data/tenant.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** Time passes only where somebody waits for it: the meter, the record of calls and the client's pauses share one clock. */
async function inVirtualTime<T>(work: Promise<T>): Promise<T> {
  const state = { isDone: false };
  const ended = work.finally(() => (state.isDone = true));
  while (!state.isDone) {
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
    else await new Promise((resolve) => void setImmediate(resolve));
  }
  return ended;
}

interface Window {
  readonly from: number;
  readonly until: number;
}

interface Said {
  readonly at: number;
  readonly msLeft: number | undefined;
}

/** The stand-in's meter; what it puts into Retry-After is written down. */
function tellingMeter(told: Window[]): Meter {
  const meter = createMeter();
  return {
    ...meter,
    charge: (units) => {
      const charge = meter.charge(units);
      const from = Date.now();
      if (charge.waitSeconds !== undefined) told.push({ from, until: from + charge.waitSeconds * 1000 });
      return charge;
    },
  };
}

/** 200 ms to SharePoint and back for twenty rows, as in a small tenant. */
async function meteredImport(projects: number, unitsPerMinute: number) {
  const told: Window[] = [];
  const meter = tellingMeter(told);
  const tenant = await inVirtualTime(
    createProvisionedTenant({ meter, clock: () => Date.now(), latencyMs: 200 }),
  );
  const csv = ['Nr;Projekt;Bereich;Ampel']
    .concat(Array.from({ length: projects }, (_, nr) => `${nr};Brücke ${nr};Bereich ${nr % 4};gelb`))
    .join('\n');
  meter.setLimit(unitsPerMinute);
  const callsBefore = tenant.calls().length;

  const asked: Window[] = [];
  const onWait = (seconds: number): void =>
    void asked.push({ from: Date.now(), until: Date.now() + seconds * 1000 });
  const lists = tenant.listsFor('Tomas', { onWait });
  const bytes = new TextEncoder().encode(csv);
  const table = readCsv(bytes);
  if (table === undefined) throw new Error('no table');
  const mapping = mappingOf(table, guessColumns(table));
  const ground = valueOf(await inVirtualTime(readImportGround(lists)));
  const plan = valueOf(planImport(ground, { table, mapping, today: day('2026-11-18') }));

  const said: Said[] = [];
  const doneRows: number[] = [];
  let pace = paceFrom(Date.now());
  const onProgress: Parameters<typeof runImport>[4] = (progress) => {
    const at = { now: Date.now(), waitingUntil: asked.at(-1)?.until };
    pace = paceAfter(pace, progress, at);
    doneRows.push(progress.doneRows);
    said.push({ at: at.now, msLeft: msLeft(pace, at) });
  };
  const importId = await importIdOf(bytes, mapping.name);
  valueOf(await inVirtualTime(runImport(lists, ground, plan, importId, onProgress)));
  return {
    tenant,
    said,
    doneRows,
    asked,
    told,
    endedAt: Date.now(),
    calls: tenant.calls().slice(callsBefore),
  };
}

const refusals = (calls: ReturnType<TestTenant['calls']>) => calls.filter(({ fault }) => fault === 'meter');

/** The parts of a batch are refused at one instant, which belongs to the refusal. */
function callsInside(calls: ReturnType<TestTenant['calls']>, windows: readonly Window[]) {
  return calls.filter(({ at }) =>
    windows.some(({ from, until }) => Date.parse(at) > from && Date.parse(at) < until),
  );
}

/**
 * Within a quarter, which a person who goes for a coffee would not notice, or half a minute, since the screen says whole minutes. After
 * the first wait alone within one of SharePoint's minutes: whether one wait more comes shows when a whole run was seen.
 */
function isHonest({ at, msLeft: left }: Said, endedAt: number, leewayMs: number): boolean {
  const real = endedAt - at;
  return left !== undefined && Math.abs(left - real) <= Math.max(real / 4, leewayMs);
}

test.each([
  { projects: 1000, unitsPerMinute: 1250 },
  { projects: 730, unitsPerMinute: 600 },
  { projects: 518, unitsPerMinute: 533 },
  { projects: 640, unitsPerMinute: 408 },
])(
  '$projects projects with $unitsPerMinute units a minute: no call inside a Retry-After window, each row once, and an honest time left',
  async ({ projects, unitsPerMinute }) => {
    const { tenant, said, doneRows, asked, told, endedAt, calls } = await meteredImport(
      projects,
      unitsPerMinute,
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(refusals(calls).length).toBeGreaterThan(0);
    expect(callsInside(calls, told)).toEqual([]);

    vi.useRealTimers();
    for (const list of ['PMO Projects', 'PMO Status Reports']) {
      const keys = (await rowsOf(tenant, list)).map(({ fields }) => fields['ClientKey']);
      expect([keys.length, new Set(keys).size]).toEqual([projects, projects]);
    }
    expect(doneRows.at(-1)).toBe(2 * projects + 4);

    const [first, second] = asked.map(({ until }) => until);
    const later = said.filter(({ at }) => at >= (first ?? 0));
    const wrong = later.filter(
      (one) => !isHonest(one, endedAt, one.at < (second ?? Infinity) ? 60_000 : 30_000),
    );
    console.log(
      `import: ${projects} projects with ${unitsPerMinute} units a minute, ${asked.length} waits, ${later.length} times told the time left, ${wrong.length} wrong`,
    );
    expect(wrong.map(({ at, msLeft: left }) => ({ said: left, real: endedAt - at }))).toEqual([]);
  },
  30_000,
);
