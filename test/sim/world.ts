import { technicalColumns } from '#data/lists/columns.ts';
import { allListShapes } from '#data/lists/lists.ts';

import { createFaultPlan, type FaultPlan } from './faults.ts';
import { createJudge, type Judge } from './judge.ts';
import { createListServer, type ListServer } from './listServer.ts';
import { createNetwork } from './network.ts';
import { createDice, type Dice } from './rng.ts';
import type { ServerList } from './serverList.ts';
import { createTrace, type Trace } from './trace.ts';
import { createVirtualTime, type VirtualTime } from './virtualTime.ts';

export const siteUrl = 'https://contoso.sharepoint.com/sites/pmo';
export const projects = 'PMO Projects';
export const milestones = 'PMO Milestones';
export const teams = 'PMO Teams';
export const reports = 'PMO Status Reports';

export interface Person {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}

const person = (name: string): Person => ({
  id: `id-${name}`,
  upn: `${name}@contoso.example`,
  name,
});

export const people = ['ida', 'jonas', 'lena', 'tove'].map(person);
export const inSharePoint = person('somebody');

export interface World {
  readonly seed: number;
  readonly dice: Dice;
  readonly time: VirtualTime;
  readonly trace: Trace;
  readonly server: ListServer;
  readonly plan: FaultPlan;
  readonly network: ReturnType<typeof createNetwork>;
  readonly judge: Judge;
  /** SharePoint's time of day. */
  readonly timeOfDay: () => number;
  readonly list: (title: string) => ServerList;
  /** Columns that were gone for a while, as `PMO Milestones Weight`: who read the list then saw nothing in them, or a default. */
  readonly lostColumns: Set<string>;
  /** A value that nobody else says in this schedule. */
  readonly newText: () => string;
  readonly newNumber: () => number;
  readonly newDay: () => string;
}

const sundayBeforeMidnight = Date.UTC(2026, 10, 22, 23, 59, 15);
const wednesday = Date.UTC(2026, 10, 18, 9);

export function createWorld(seed: number, print?: (line: string) => void): World {
  const dice = createDice(seed);
  const time = createVirtualTime();
  const trace = createTrace(time.now, print);
  const startsAt = dice.chance(0.5) ? sundayBeforeMidnight : wednesday;
  const timeOfDay = (): number => startsAt + time.now();
  const everybody = [...people, inSharePoint];
  const server = createListServer({
    now: timeOfDay,
    dice,
    writerOf: (id) => everybody.find((known) => known.id === id),
  });
  const lists = new Map(
    allListShapes.map(({ title, columns }) => [
      title,
      server.addList(title, [...columns, ...technicalColumns]),
    ]),
  );
  const list = (title: string): ServerList => {
    const found = lists.get(title);
    if (found === undefined) throw new Error(`no list ${title}`);
    return found;
  };
  const judge = createJudge({
    byHand: inSharePoint.id,
    cellNow: (title, row, column) => list(title).rows.get(Number(row))?.fields[column],
    reportOf: (projectKey, week) => {
      const wanted = `${projectKey}|${week}`;
      return [...list(reports).rows.values()].find(({ fields }) => fields['ClientKey'] === wanted)?.fields;
    },
  });
  server.onWritten = (written) => {
    trace.note(`wrote ${written.list.title} ${written.after.id} by ${written.by}`);
    judge.written(written);
  };
  const plan = createFaultPlan(dice);
  let values = 0;
  const world: World = {
    seed,
    dice,
    time,
    trace,
    server,
    plan,
    network: createNetwork({ time, dice, server, plan, trace }),
    judge,
    timeOfDay,
    list,
    lostColumns: new Set(),
    newText: () => `v${(values += 1)}`,
    newNumber: () => 1000 + (values += 1),
    newDay: () => new Date(Date.UTC(2100, 0, (values += 1))).toISOString().slice(0, 10),
  };
  fill(world);
  return world;
}

function fill({ dice, server, list, newText }: World): void {
  if (dice.chance(0.1)) server.losesExpand = true;
  if (dice.chance(0.03)) server.filtersAnswerNothing = true;
  if (dice.chance(0.15)) server.tellsTwice = true;
  const count = dice.between(1, 2);
  for (let number = 1; number <= count; number += 1) {
    const key = `PRO-0${number}`;
    const isOurs = dice.chance(0.8); // the others were typed in SharePoint
    server.writeByHand(
      list(projects),
      undefined,
      {
        Title: newText(),
        ProjectKey: key,
        TeamKey: 'NET',
        Stage: 'Running',
        ...(isOurs ? { ClientKey: `FIRST-${key}`, SchemaV: 1 } : {}),
      },
      inSharePoint.id,
    );
    for (let milestone = dice.below(3); milestone > 0; milestone -= 1)
      server.writeByHand(
        list(milestones),
        undefined,
        { Title: newText(), ProjectKey: key, ClientKey: `FIRST-${key}-${milestone}`, SchemaV: 1, Weight: 1 },
        inSharePoint.id,
      );
  }
  for (const key of ['NET', 'FIELD', 'DATA'])
    server.writeByHand(list(teams), undefined, { Title: newText(), TeamKey: key }, inSharePoint.id);
  const zone = { ClientKey: 'timeZone', Value: '"UTC"' };
  server.writeByHand(list('PMO Settings'), undefined, zone, inSharePoint.id);
}
