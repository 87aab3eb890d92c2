import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { postKeyText } from '#data/posts/postKey.ts';
import type { Engine, NeedsYouItem } from '#data/sync/engine.ts';
import type { ProjectChange } from '#domain/decision/change.ts';

import { knownOf, type Known, type RecordedRow } from './known.ts';
import { type Expected, type Part, partsOf } from './parts.ts';

/** How far a decision got, project by project. */
export interface DecisionProgress {
  readonly projects: readonly ProjectProgress[];
  /** Changes of whole projects that stand in SharePoint, of how many. */
  readonly written: number;
  readonly total: number;
  /** What the person has to choose or to try again. */
  readonly needsYou: readonly NeedsYouItem[];
  readonly isOnItsWay: boolean;
  /** Nobody did it yet: "Finish" does. */
  readonly isMissing: boolean;
}

export interface ProjectProgress {
  readonly change: ProjectChange;
  readonly state: 'written' | 'onItsWay' | 'needsYou' | 'missing';
  readonly parts: readonly Part[];
}

export function progressOf(
  engine: Pick<Engine, 'projects' | 'rowsOf' | 'allRowsOf' | 'sending'>,
  id: string,
): DecisionProgress | undefined {
  const known = knownOf(engine, id);
  const { needsYou } = engine.sending.getSnapshot();
  const [first] = known.decisions;
  if (first === undefined) return undefined;
  const way = first.row.value.state === 'Undone' ? 'undone' : 'decided';
  const projects = first.record.plan.map((change): ProjectProgress => {
    const row = known.decisions.find(({ projectKey }) => projectKey === change.projectKey);
    const parts = row === undefined ? [] : partsOf(expectedOfRow(row, known), { known, needsYou }, way);
    return { change, parts, state: row === undefined ? 'missing' : stateOfAll(parts) };
  });
  return {
    projects,
    written: projects.filter(({ state }) => state === 'written').length,
    total: projects.length,
    needsYou: projects.flatMap(({ parts }) => parts.flatMap(({ waiting }) => waiting)),
    isOnItsWay: projects.some(({ parts }) => parts.some(({ state }) => state === 'onItsWay')),
    isMissing: projects.some(({ state, parts }) => state === 'missing' || parts.some(isMissing)),
  };
}

const isMissing = ({ state }: Part): boolean => state === 'missing';

function stateOfAll(parts: readonly Part[]): ProjectProgress['state'] {
  const is = (state: Part['state']): boolean => parts.some((part) => part.state === state);
  if (is('needsYou')) return 'needsYou';
  if (is('missing')) return 'missing';
  return is('onItsWay') ? 'onItsWay' : 'written';
}

/** What a row that is in the list asks for, from whatever device it came. */
export function expectedOfRow({ row, record, projectKey }: RecordedRow, known: Known): Expected {
  const clientKey = row.value.clientKey ?? row.id;
  const project = known.project(projectKey)?.value;
  const channel = project?.isConfidential === false ? channelIdOf(project.channelLink) : undefined;
  return {
    projectKey,
    clientKey,
    askedRowId: record.asked === undefined ? undefined : row.id,
    moves: record.moves,
    postKey: channel === undefined ? undefined : cardKey(clientKey, projectKey),
  };
}

export const cardKey = (clientKey: string, projectKey: string): string =>
  postKeyText({ kind: 'Decision', what: clientKey, projectKey });
