import type { ListShape } from '#data/lists/listShape.ts';
import { milestonesList } from '#data/lists/milestones.ts';
import { projectsList } from '#data/lists/projects.ts';
import { teamsList } from '#data/lists/teams.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';

import { type Act, describe, everything } from './judge.ts';
import type { ServerRow } from './serverList.ts';
import { type Device, openedProject, projectKeys, type Tab } from './tabs.ts';
import type { World } from './world.ts';

/** After everything was sent that can be. */
export function checkEverything(world: World, devices: readonly Device[]): void {
  const waiting = new Set(
    devices.flatMap(({ shelves }) => Array.from(shelves.values(), ({ outbox }) => [...outbox.keys()]).flat()),
  );
  for (const act of world.judge.acts) checkAct(world, act, waiting);
  checkDoubles(world);
}

function checkAct({ judge }: World, act: Act, waiting: ReadonlySet<string>): void {
  if (!act.isAcknowledged || act.isForgiven || isOver(act)) return;
  const making = judge.actOf(act.row); // a row goes by the id of the operation that makes it, until it has one
  if (making?.kind === 'create' && isOver(making)) return;
  if (act.opId !== undefined && waiting.has(act.opId)) return;
  if (act.kind === 'undo') {
    checkUndo(judge, act);
    return;
  }
  const missing = Object.keys(act.wanted).filter(
    (column) => !act.landed.has(column) && !act.givenUp.has(column),
  );
  if (missing.length > 0)
    judge.find('lost', `${describe(act)}: ${missing.join(' ')} (${act.effects} effects)`);
}

const isOver = (act: Act): boolean => act.isWithdrawn || act.isBeingTakenBack || act.givenUp.has(everything);

/** An undo that did nothing is right where what it takes back never was, or where somebody wrote since. */
function checkUndo(judge: World['judge'], act: Act): void {
  const { undoes } = act;
  if (act.effects > 0 || act.isToldGivenUp || undoes === undefined || undoes.effects === 0) return;
  const isUntouched = [...undoes.landed].every(
    (column) => judge.lastActOn(undoes.list, undoes.row, column) === describe(undoes),
  );
  if (isUntouched && undoes.givenUp.size === 0 && undoes.landed.size > 0)
    judge.find('lost', `${describe(act)} of ${describe(undoes)} did nothing`);
}

/** Each row is there once: rows of the same making say the same. */
function checkDoubles({ judge, server }: World): void {
  for (const act of judge.acts) {
    if (act.kind !== 'create') continue;
    const title = act.wanted['Title'];
    const list = server.lists.find((known) => known.title === act.list);
    const rows = [...(list?.rows.values() ?? [])].filter(({ fields }) => fields['Title'] === title);
    if (rows.length > 1) judge.find('doubled', `${describe(act)} made ${rows.length} rows`);
  }
}

/** What this tab shows is what SharePoint has, but for what still needs the person. */
export function checkScreen(world: World, tab: Tab): void {
  const { engine } = tab;
  compare(world, tab, teamsList, engine.teams.getSnapshot().rows, isAny);
  compare(world, tab, withoutDetails, engine.projects.getSnapshot().rows, isAny);
  const opened = engine.rowsOf<Project>(projectsList.title, openedProject).getSnapshot();
  compare(world, tab, projectsList, opened.rows, of(openedProject));
  for (const key of projectKeys(world)) {
    const milestones = engine.rowsOf<Milestone>(milestonesList.title, key).getSnapshot();
    compare(world, tab, milestonesList, milestones.rows, of(key));
  }
}

const isAny = (): boolean => true;
const of =
  (key: string) =>
  ({ fields }: ServerRow): boolean =>
    fields['ProjectKey'] === key;

/** A portfolio is read without the cells that only a screen about one project needs. */
const withoutDetails: ListShape<Project> = {
  ...projectsList,
  valueToRow: (project) => {
    const cells = Object.entries(projectsList.valueToRow(project));
    return Object.fromEntries(cells.filter(([name]) => projectsList.details?.includes(name) !== true));
  },
};

function compare<T>(
  world: World,
  tab: Tab,
  shape: ListShape<T>,
  shown: readonly SyncedRow<T>[],
  isMeant: (row: ServerRow) => boolean,
): void {
  const rows = [...world.list(shape.title).rows.values()].filter(
    (row) => isMeant(row) && row.fields['Archived'] === undefined,
  );
  const byId = new Map(shown.map((row) => [row.id, row]));
  for (const row of rows) {
    const own = byId.get(String(row.id));
    byId.delete(String(row.id));
    if (own?.edits === 'needsYou') continue;
    const value = shape.rowToValue(createRowReader(shape.title, String(row.id), row.fields));
    const wanted = value && JSON.stringify(shape.valueToRow(value));
    const has = own && JSON.stringify(shape.valueToRow(own.value));
    if (wanted !== has)
      world.judge.find('diverged', `${tab.name} ${shape.title} ${row.id}: ${difference(wanted, has)}`);
  }
  for (const { id, edits } of byId.values())
    if (edits !== 'needsYou')
      world.judge.find('diverged', `${tab.name} shows ${shape.title} ${id}, which is not there`);
}

function difference(wanted: string | undefined, has: string | undefined): string {
  if (wanted === undefined || has === undefined) return has === undefined ? 'is not shown' : 'is no value';
  const [is, shown] = [JSON.parse(wanted), JSON.parse(has)] as Record<string, unknown>[];
  return Object.keys(is ?? {})
    .filter((column) => is?.[column] !== shown?.[column])
    .map((column) => `${column} is ${String(is?.[column])}, shown ${String(shown?.[column])}`)
    .join('; ');
}
