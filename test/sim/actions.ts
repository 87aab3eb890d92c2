import type { Cell, RowFields } from '#data/lists/columns.ts';
import type { ListShape } from '#data/lists/listShape.ts';
import { milestonesList } from '#data/lists/milestones.ts';
import { projectsList } from '#data/lists/projects.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { saidOf, statusFields } from '#domain/statusReport/weighStatus.ts';

import { checkSeen } from './seen.ts';
import { type Act, columnOfStatus, describe, everything } from './judge.ts';
import { openedProject, projectKeys, type Tab } from './tabs.ts';
import type { World } from './world.ts';

/** Something a person does in a tab, through the engine and nothing else. */
type Action = (world: World, tab: Tab) => void;

export const editProject: Action = (world, tab) => {
  const row = world.dice.oneOf(tab.engine.projects.getSnapshot().rows);
  if (row === undefined) return;
  const changes: readonly ((now: Project) => Project)[] = [
    withNew('name', world.newText()),
    withNew('businessGoal', world.newText()),
    withNew('budget', world.newNumber()),
    withNew('headline', world.newText()),
    withNew('forecastFinish', world.newDay() as Day),
  ];
  const chosen = world.dice.shuffled(changes).slice(0, world.dice.between(1, 2));
  edit(world, tab, projectsList, row, (now) => chosen.reduce((value, change) => change(value), now));
};

const withNew =
  <T, K extends keyof T>(field: K, value: T[K]) =>
  (now: T): T => ({ ...now, [field]: value });

export const editMilestone: Action = (world, tab) => {
  const row = world.dice.oneOf(
    projectKeys(world).flatMap(
      (key) => tab.engine.rowsOf<Milestone>(milestonesList.title, key).getSnapshot().rows,
    ),
  );
  if (row === undefined) return;
  const change = world.dice.pick<(now: Milestone) => Milestone>([
    withNew('title', world.newText()),
    withNew('forecast', world.newDay() as Day),
    withNew('weight', world.newNumber()),
  ]);
  edit(world, tab, milestonesList, row, change);
};

function edit<T>(
  world: World,
  tab: Tab,
  shape: ListShape<T>,
  row: SyncedRow<T>,
  change: (now: T) => T,
): void {
  const [was, is] = [shape.valueToRow(row.value), shape.valueToRow(change(row.value))];
  const wanted = Object.fromEntries(Object.entries(is).filter(([column, cell]) => was[column] !== cell));
  const act = begin(world, tab, { kind: 'edit', list: shape.title, row: row.id, wanted }, was);
  press(world, tab, act, () => tab.engine.editRow(shape.title, row.id, change));
}

export const addMilestone: Action = (world, tab) => {
  const projectKey = world.dice.oneOf(projectKeys(world));
  if (projectKey === undefined) return;
  const value: Milestone = {
    projectKey,
    title: world.newText(),
    baseline: undefined,
    forecast: world.newDay() as Day,
    actual: undefined,
    weight: 1,
    isBusinessEvent: false,
    dependsOn: [],
    forecastHistory: [],
  };
  const cells = milestonesList.valueToRow(value);
  const wanted = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
  const act = begin(world, tab, { kind: 'create', list: milestonesList.title, row: '', wanted }, {});
  press(world, tab, act, () => tab.engine.createRow(milestonesList.title, value));
};

export const reportStatus: Action = (world, tab) => {
  const [row] = tab.engine.rowsOf<Project>(projectsList.title, openedProject).getSnapshot().rows;
  if (row === undefined) return;
  const { dice } = world;
  const seen = row.value;
  const today = pmoToday(tab.engine.settings.getSnapshot(), world.timeOfDay() + tab.device.clockOffMs);
  const said: StatusUpdate = {
    rag: dice.pick<Rag>(['green', 'amber', 'red']),
    headline: world.newText(),
    next: dice.chance(0.5) ? world.newText() : (seen.latest?.next ?? ''),
    needHelp: dice.chance(0.2) ? world.newText() : (seen.needHelp ?? ''),
    forecastFinish: dice.chance(0.3) ? (world.newDay() as Day) : seen.forecastFinish,
    ...(dice.chance(0.3) ? { spentToDate: world.newNumber() } : {}),
  };
  const before = saidOf(seen, today);
  const wanted: Record<string, Cell> = {};
  const was: Record<string, Cell> = {};
  for (const field of statusFields) {
    was[columnOfStatus[field]] = cellOfStatus(before[field]);
    const [mine, theirs] = [cellOfStatus(said[field]), cellOfStatus(before[field])];
    if (said[field] !== undefined && mine !== theirs) wanted[columnOfStatus[field]] = mine;
  }
  const act = begin(world, tab, { kind: 'status', list: projectsList.title, row: row.id, wanted }, was);
  press(world, tab, act, () => tab.engine.reportStatus(row.id, said, { source: 'tab', seen, today }));
};

const rags: Readonly<Record<string, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

export function cellOfStatus(said: string | number | boolean | null | undefined): Cell {
  if (said === undefined || said === '' || said === null) return null;
  return typeof said === 'string' ? (rags[said] ?? said) : said;
}

export const undo: Action = (world, tab) => {
  const act = world.dice.oneOf(tab.acts.filter(({ kind, opId }) => kind !== 'undo' && opId !== undefined));
  const opId = act?.opId;
  if (act === undefined || opId === undefined) return;
  world.trace.note(`${tab.name} takes back #${act.number}`);
  act.isBeingTakenBack = true;
  void tab.engine.undo(opId).then((answer) => {
    act.isBeingTakenBack = false;
    world.trace.note(`${tab.name} took back #${act.number}: ${answer}`);
    if (answer === 'withdrawn') act.isWithdrawn = true;
    for (const undoing of world.judge.acts)
      if (answer === 'undoing' && undoing.undoes === act) undoing.isAcknowledged = true;
  });
};

/** The person looks at what needs them, and chooses. */
export const decide: Action = (world, tab) => {
  const { dice, judge, trace } = world;
  const item = dice.oneOf(tab.engine.sending.getSnapshot().needsYou);
  if (item === undefined) return;
  const { operation, why } = item;
  const act = judge.actOf(operation.opId);
  if (why.kind === 'refused' || dice.chance(0.2)) {
    const choice = why.kind === 'refused' && dice.chance(0.6) ? 'retry' : 'discard';
    trace.note(`${tab.name} chooses ${choice} for #${act?.number}`);
    if (choice === 'discard') act?.givenUp.add(everything);
    void tab.engine.resolve(operation.opId, choice);
    return;
  }
  const choices = why.conflict.fields.map((field) => [field, dice.chance(0.5) ? 'mine' : 'theirs'] as const);
  trace.note(
    `${tab.name} chooses for #${act?.number}: ${choices.map(([{ field }, chosen]) => `${field} ${chosen}`).join()}`,
  );
  for (const [{ field, theirs }, chosen] of choices) {
    const column = columnOf(operation.kind, field);
    const shown = operation.kind === 'status' ? cellOfStatus(theirs) : theirs;
    const isFirstTime =
      act?.answered.has(column) !== true && act?.seen.get(column)?.size === act?.seenAtFirst.get(column);
    // Where the column was gone when the list was read, the screen showed nothing or a default, and that is what was replaced.
    const isJudged = isFirstTime && !world.lostColumns.has(`${operation.list} ${column}`);
    if (act !== undefined && act.kind !== 'undo' && isJudged && act.shown[column] === shown)
      judge.find('askedInVain', `${describe(act)} about ${column}: nobody else wrote ${String(shown)}`);
    for (const known of judge.acts)
      if (known.person === tab.person.id && known.list === operation.list && isOnSameRow(known, act))
        known.seen.get(column)?.add(shown);
    act?.answered.add(column);
    if (chosen === 'theirs') act?.givenUp.add(column);
  }
  void tab.engine.resolve(
    operation.opId,
    Object.fromEntries(choices.map(([{ field }, chosen]) => [field, chosen])),
  );
};

const isOnSameRow = (one: Act, other: Act | undefined): boolean => one === other || one.row === other?.row;

function columnOf(kind: string, field: string): string {
  const found =
    kind === 'status' ? Object.entries(columnOfStatus).find(([name]) => name === field) : undefined;
  return found?.[1] ?? field;
}

/** What the screen shows is what the person knows; behind an unsent change of theirs, also what they saw before that. */
function begin(
  { judge }: World,
  tab: Tab,
  what: Pick<Act, 'kind' | 'list' | 'row' | 'wanted'>,
  shown: RowFields,
): Act {
  const seen = new Map<string, Set<Cell>>();
  const mine = judge.acts
    .filter(({ person, list, row }) => person === tab.person.id && list === what.list && row === what.row)
    .toReversed();
  for (const [column, cell] of Object.entries(shown)) {
    const cells = new Set([cell]);
    for (const earlier of mine) {
      const said = earlier.wanted[column];
      if (said !== undefined && cells.has(said))
        for (const old of earlier.seen.get(column) ?? []) cells.add(old);
    }
    seen.set(column, cells);
  }
  return judge.begin({ ...what, person: tab.person.id, shown, seen });
}

function press(world: World, tab: Tab, act: Act, run: () => Promise<string>): void {
  const { trace, judge } = world;
  trace.note(
    `${tab.name} does #${act.number} ${act.kind} ${act.list} ${act.row} ${JSON.stringify(act.wanted)}`,
  );
  tab.acts.push(act);
  tab.pressed.push(act);
  const kept = run();
  tab.pressed.length = 0; // what was to be kept was handed to the device by now
  void kept.then((opId) => {
    trace.note(`${tab.name} kept #${act.number}`);
    if (act.opId === undefined) judge.name(act, opId);
    act.isAcknowledged = true;
    checkSeen(world, tab, act);
  });
}
