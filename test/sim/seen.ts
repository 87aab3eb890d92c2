import type { RowFields } from '#data/lists/columns.ts';
import { milestonesList } from '#data/lists/milestones.ts';
import { projectsList } from '#data/lists/projects.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';

import { type Act, describe } from './judge.ts';
import { projectKeys, type Tab } from './tabs.ts';
import type { World } from './world.ts';

/** What was just kept is on the screen of its author. A status is not looked at: the newest row may refuse it. */
export function checkSeen(world: World, tab: Tab, act: Act): void {
  const { judge } = world;
  const making = judge.actOf(act.row); // a row goes by the id of the operation that makes it, until it has one
  const isOver = [act, making].some((one) => one?.isBeingTakenBack === true || one?.isWithdrawn === true);
  if (act.kind === 'status' || isOver) return;
  const shown = shownRows(world, tab, act);
  const isThere = shown.some((cells) => isSaidIn(cells, act));
  const isGone = act.kind === 'edit' && shown.length === 0; // deleted, or not readable any more
  const isSaidAnew = judge.acts.some(
    (later) => later.number > act.number && later.person === act.person && later.list === act.list,
  );
  if (!isThere && !isGone && !isSaidAnew)
    judge.find('unseen', `${describe(act)} is kept, and ${tab.name} does not show it`);
}

function isSaidIn(cells: RowFields, { wanted }: Act): boolean {
  return Object.entries(wanted).every(([column, cell]) => (cells[column] ?? null) === cell);
}

/** The row that was edited; of a new row, all among which it has to be. */
function shownRows(world: World, { engine }: Tab, act: Act): readonly RowFields[] {
  const isMeant = ({ id }: { readonly id: string }): boolean => act.kind === 'create' || id === act.row;
  if (act.list === projectsList.title)
    return engine.projects
      .getSnapshot()
      .rows.filter(isMeant)
      .map(({ value }) => projectsList.valueToRow(value));
  const own = act.wanted['ProjectKey']; // somebody may just have deleted the project
  return [...new Set([...projectKeys(world), ...(typeof own === 'string' ? [own] : [])])]
    .flatMap((key) => engine.rowsOf<Milestone>(milestonesList.title, key).getSnapshot().rows)
    .filter(isMeant)
    .map(({ value }) => milestonesList.valueToRow(value));
}
