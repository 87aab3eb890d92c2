import type { Cell } from '#data/lists/columns.ts';
import type { NeedsYouItem, SyncedRow } from '#data/sync/engine.ts';
import {
  demandStateOf,
  type DemandMove,
  isSameDemand,
  isSameState,
  type ProjectMoves,
  stateOf,
} from '#domain/decision/moves.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';

import { type Known, titles } from './known.ts';

export type PartState =
  /** SharePoint has it. */
  | 'written'
  | 'onItsWay'
  /** Somebody wrote the same cell, or SharePoint refuses it. */
  | 'needsYou'
  /** Nobody did it yet: the row is as it was before the decision. */
  | 'missing'
  /** Somebody wrote something else since; that stands. */
  | 'overtaken';

export type Part = { readonly state: PartState; readonly waiting: readonly NeedsYouItem[] } & (
  | { readonly what: 'decision' | 'card' | 'project' }
  | { readonly what: 'demand'; readonly move: DemandMove; readonly clientKey: string }
);

/** What is to stand in the lists for one project. */
export interface Expected {
  readonly projectKey: string;
  readonly clientKey: string;
  readonly askedRowId: string | undefined;
  readonly moves: ProjectMoves;
  readonly postKey: string | undefined;
}

export interface Looking {
  readonly known: Known;
  readonly needsYou: readonly NeedsYouItem[];
}

/** How far one project's share of a decision got; looked at the other way round, how far its undo. */
export function partsOf(expected: Expected, looking: Looking, way: 'decided' | 'undone' = 'decided'): Part[] {
  const { moves, projectKey, clientKey } = expected;
  const added = moves.demand.filter(({ rowId }) => rowId === undefined);
  return [
    decisionPart(expected, looking),
    ...projectPart(expected, looking, way),
    ...moves.demand.map((move) =>
      demandPart(move, addedKey(clientKey, projectKey, added.indexOf(move)), { expected, looking, way }),
    ),
    ...cardPart(expected, looking),
  ];
}

const addedKey = (clientKey: string, projectKey: string, index: number): string =>
  `${clientKey}.${projectKey}.${index + 1}`.toUpperCase();

function decisionPart({ clientKey, projectKey, askedRowId }: Expected, { known, needsYou }: Looking): Part {
  const row = known.decisions.find((one) => one.projectKey === projectKey)?.row;
  const waiting = waitingOn(needsYou, titles.decisions, [clientKey, row?.id, askedRowId]);
  return {
    what: 'decision',
    waiting,
    state: stateWith(waiting, row, row === undefined ? 'missing' : 'there'),
  };
}

function projectPart({ moves, projectKey }: Expected, { known, needsYou }: Looking, way: Way): Part[] {
  if (moves.project === undefined) return [];
  const row = known.project(projectKey);
  const waiting = waitingOn(needsYou, titles.projects, [row?.id]).filter(({ operation }) =>
    operation.kind === 'edit' ? Object.keys(operation.changed).some((name) => ourColumns.has(name)) : false,
  );
  const [from, to] = ends(moves.project, way);
  const now = row && stateOf(row.value);
  const stands =
    now === undefined
      ? 'other'
      : isSameState(now, to)
        ? 'there'
        : isSameState(now, from)
          ? 'missing'
          : 'other';
  return [{ what: 'project', waiting, state: stateWith(waiting, row, stands) }];
}

const ourColumns = new Set(['Stage', 'StartOn', 'ForecastFinish']);

interface DemandLook {
  readonly expected: Expected;
  readonly looking: Looking;
  readonly way: Way;
}

function demandPart(move: DemandMove, clientKey: string, { expected, looking, way }: DemandLook): Part {
  const rows = looking.known.demand(expected.projectKey);
  const row = rowOfMove(move, clientKey, rows, expected.moves);
  const waiting = waitingOn(looking.needsYou, titles.demand, [clientKey, row?.id]);
  const part = { what: 'demand', move, clientKey, waiting } as const;
  if (move.rowId === undefined) {
    const isThere = row !== undefined && row.value.percent > 0;
    const isWanted = way === 'decided';
    return { ...part, state: stateWith(waiting, row, isThere === isWanted ? 'there' : 'missing') };
  }
  const [from, to] = ends(move, way);
  const now = row && demandStateOf(row.value);
  const stands =
    now === undefined
      ? 'other'
      : isSameDemand(now, to)
        ? 'there'
        : isSameDemand(now, from)
          ? 'missing'
          : 'other';
  return { ...part, state: stateWith(waiting, row, stands) };
}

/** An added row has an id of its own once SharePoint has it, and is then known by what it says. */
export function rowOfMove(
  move: DemandMove,
  clientKey: string,
  rows: readonly SyncedRow<SkillDemand>[],
  { demand }: ProjectMoves,
): SyncedRow<SkillDemand> | undefined {
  if (move.rowId !== undefined) return rows.find(({ id }) => id === move.rowId);
  const moved = new Set(demand.map(({ rowId }) => rowId));
  return rows.find(
    ({ id, value }) =>
      id === clientKey ||
      (!moved.has(id) &&
        value.skill === move.row.skill &&
        value.fromOn === move.row.fromOn &&
        value.toOn === move.row.toOn &&
        (value.percent === move.row.percent || value.percent === 0)),
  );
}

function cardPart({ postKey, projectKey }: Expected, { known, needsYou }: Looking): Part[] {
  if (postKey === undefined) return [];
  const row = known.posts(projectKey).find(({ value }) => value.clientKey?.toUpperCase() === postKey);
  const waiting = waitingOn(needsYou, titles.posts, [postKey, row?.id]);
  return [{ what: 'card', waiting, state: stateWith(waiting, row, row === undefined ? 'missing' : 'there') }];
}

type Way = 'decided' | 'undone';

const ends = <T>({ from, to }: { readonly from: T; readonly to: T }, way: Way): readonly [T, T] =>
  way === 'decided' ? [from, to] : [to, from];

function stateWith(
  waiting: readonly NeedsYouItem[],
  row: Pick<SyncedRow<unknown>, 'edits'> | undefined,
  stands: 'there' | 'missing' | 'other',
): PartState {
  if (waiting.length > 0) return 'needsYou';
  if (stands === 'missing') return 'missing';
  if (stands === 'other') return 'overtaken';
  return row?.edits === 'saving' ? 'onItsWay' : 'written';
}

function waitingOn(
  needsYou: readonly NeedsYouItem[],
  list: string,
  names: readonly (string | undefined)[],
): readonly NeedsYouItem[] {
  const isMeant = (name: Cell): boolean => typeof name === 'string' && names.includes(name);
  return needsYou.filter(({ operation }) => {
    if (operation.list !== list) return false;
    if (operation.kind === 'create') return isMeant(operation.clientKey);
    return isMeant('id' in operation.row ? operation.row.id : operation.row.clientKey);
  });
}
