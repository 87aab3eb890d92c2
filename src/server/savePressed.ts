import type { CardRow } from '#cards/cardInput.ts';
import type { CardPress } from '#cards/cardPress.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import { hasOperation } from '#data/lists/opLog.ts';
import { readRow, type WritableRow } from '#data/lists/readRow.ts';
import { restoreStatus } from '#data/statusReport/restoreStatus.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { writeStatus } from '#data/statusReport/saveStatus.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import { asPlanned, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { say } from '#words/say.ts';
import { refusalWords } from '#words/statusWords.ts';

import type { TeamsActivity } from './activity.ts';
import { pressedCard, pressedMessage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import { type ChatDeps, operationIdOf } from './deps.ts';
import { formOpened } from './formsOnCards.ts';
import { renewPosted } from './postedCards.ts';
import { problemWords } from './problemWords.ts';
import { cardAfter, cardForAll, cardForViewer, cardOfNewerState, type ShownProject } from './projectCards.ts';
import { versionBefore } from './versionBefore.ts';
import { readMe, type ViewerLists } from './viewerLists.ts';

type SavingPress = Extract<CardPress, { kind: 'update' | 'allAsPlanned' }>;

export interface Pressed<P extends CardPress> {
  readonly activity: TeamsActivity;
  readonly deps: ChatDeps;
  readonly viewing: ViewerLists;
  /** The project read a moment ago with the presser's rights. */
  readonly shown: ShownProject;
  readonly press: P;
}

/** What a saving press needs beside the project: asked with it, not after it. */
export interface ReadBeside {
  readonly author: Result<Person, GraphProblem>;
  readonly row: Result<WritableRow<Project>, GraphProblem>;
}

export async function readBeside(viewing: ViewerLists, { itemId }: CardRow): Promise<ReadBeside> {
  const [author, row] = await Promise.all([readMe(viewing), readRow(viewing.lists.projects, itemId)]);
  return { author, row };
}

/** Send, or All as planned: saved if the project is still as the card showed it, else the newer state is shown. */
export async function savePressed(
  pressed: Pressed<SavingPress>,
  { author, row }: ReadBeside,
): Promise<BotAnswer> {
  const { deps, viewing, shown, press } = pressed;
  const { kept } = shown;
  const update = updateOf(press, kept.value);
  const operationId = operationOf(pressed, press.kind === 'update' ? update : 'asPlanned');
  if (kept.etag !== press.row.etag) return newerState(pressed, operationId);

  if (!author.ok) return problemAnswer(deps, shown, author.error);
  const saved = await writeStatus(viewing.lists, kept.id, update, {
    author: author.value,
    source: 'card',
    operationId,
    onlyIfEtag: kept.etag,
    today: pmoToday(shown.read.settings, deps.clock.now()),
    row: row.ok ? row.value : undefined,
    filed: shown.read.unfiled === false ? kept.value.latest : undefined,
  });
  if (!saved.ok && saved.error.kind === 'changedElsewhere') return overtaken(pressed, operationId);
  if (!saved.ok) return problemAnswer(deps, shown, saved.error);

  deps.portfolios.drop(viewing.viewer.id);
  const { before, after } = saved.value;
  const isRepeated = before.etag === after.etag; // somebody made the very same press a moment before
  if (isRepeated) return doneBefore(pressed, after);
  const renewed = { ...shown, kept: after };
  deps.afterwards.do(() => fileLatest(viewing.lists, after));
  renewForAll(pressed, renewed);
  return pressedCard(
    cardAfter(deps, renewed, {
      what: 'saved',
      before: before.value,
      by: viewing.viewer.name,
      isUndoOffered: true,
    }),
  );
}

/** Undo puts back what SharePoint kept of before, unless somebody wrote since. */
export async function undoPressed(
  pressed: Pressed<Extract<CardPress, { kind: 'undo' }>>,
): Promise<BotAnswer> {
  const { deps, viewing, shown, press } = pressed;
  const { kept } = shown;
  const operationId = operationOf(pressed, 'undo');
  if (kept.etag !== press.row.etag) return newerState(pressed, operationId);
  const before = await versionBefore(viewing.lists, kept.id, kept.value);
  if (before === undefined) return pressedMessage(say('chat.problem.undoTooOld'));
  const restored = await restoreStatus(viewing.lists, kept.id, before, kept.value, operationId);
  if (!restored.ok) return problemAnswer(deps, shown, restored.error);

  deps.portfolios.drop(viewing.viewer.id);
  const renewed = { ...shown, kept: restored.value };
  renewForAll(pressed, renewed);
  const by = viewing.viewer.name;
  return pressedCard(
    cardAfter(deps, renewed, { what: 'undone', before: kept.value, by, isUndoOffered: false }),
  );
}

function updateOf(press: SavingPress, project: Project): StatusUpdate {
  return press.kind === 'allAsPlanned'
    ? asPlanned(project)
    : { ...press.said, next: project.latest?.next ?? '' };
}

function operationOf(
  { deps, press }: Pressed<SavingPress | Extract<CardPress, { kind: 'undo' }>>,
  value: unknown,
): string {
  return operationIdOf({
    tenantId: deps.config.tenantId,
    itemId: press.row.itemId,
    verb: press.kind,
    value,
    nonce: press.row.nonce,
  });
}

/** The card is of an earlier state: either this very press was done already, or somebody else changed the project. */
async function newerState(
  pressed: Pressed<SavingPress | Extract<CardPress, { kind: 'undo' }>>,
  operationId: string,
): Promise<BotAnswer> {
  const { activity, deps, viewing, shown, press } = pressed;
  const row = await readRow(viewing.lists.projects, shown.kept.id);
  if (row.ok && row.value.kept !== undefined && hasOperation(row.value.item.fields?.['OpLog'], operationId))
    return doneBefore(pressed, row.value.kept);
  const wanted = press.kind === 'update' ? press.said : undefined;
  if (wanted !== undefined) formOpened(activity, deps, shown); // they have yet to choose
  return pressedCard(cardOfNewerState(deps, shown, wanted));
}

/** Somebody was faster by milliseconds: what they made of it is shown. */
async function overtaken(pressed: Pressed<SavingPress>, operationId: string): Promise<BotAnswer> {
  const { deps, viewing, shown } = pressed;
  const row = await readRow(viewing.lists.projects, shown.kept.id);
  if (!row.ok || row.value.kept === undefined)
    return problemAnswer(deps, shown, { kind: 'changedElsewhere' });
  return newerState({ ...pressed, shown: { ...shown, kept: row.value.kept } }, operationId);
}

/** Pressed twice, or by two people: one effect. Its author hears that it is saved, everybody else who did it. */
function doneBefore(
  { deps, viewing, shown, press }: Pressed<SavingPress | Extract<CardPress, { kind: 'undo' }>>,
  kept: Kept<Project>,
): BotAnswer {
  const now = { ...shown, kept };
  const by = viewing.viewer.name;
  if (press.kind === 'undo')
    return pressedCard(cardAfter(deps, now, { what: 'undone', before: undefined, by, isUndoOffered: false }));
  if (kept.value.latest?.author.id !== viewing.viewer.id)
    return pressedCard(cardOfNewerState(deps, now, undefined));
  return pressedCard(cardAfter(deps, now, { what: 'saved', before: undefined, by, isUndoOffered: true }));
}

/** The message is renewed for everyone, after the answer, if it is the bot's own; a card somebody sent belongs to them, and Teams says no. */
export function renewForAll({ activity, deps, viewing }: Pressed<CardPress>, renewed: ShownProject): void {
  if (activity.replyToId === undefined) return;
  const card = cardForAll(deps, renewed, viewing.viewer.name);
  deps.afterwards.do(() => renewPosted(activity, deps, renewed, card));
}

function problemAnswer(
  deps: ChatDeps,
  shown: ShownProject,
  problem: GraphProblem | StatusRefusal | { readonly kind: 'reportedSince' },
): BotAnswer {
  if (problem.kind === 'noAccess') return readOnlyAnswer(deps, shown);
  if (problem.kind === 'reportedSince') return pressedMessage(say('chat.problem.undoTooOld'));
  return pressedMessage(isStatusRefusal(problem) ? refusalWords(problem) : problemWords(problem));
}

const statusRefusals: readonly string[] = [
  'redNeedsHeadline',
  'newerReportExists',
  'textTooLong',
  'numberOutOfRange',
] satisfies StatusRefusal['kind'][];

const isStatusRefusal = (problem: GraphProblem | StatusRefusal): problem is StatusRefusal =>
  statusRefusals.includes(problem.kind);

/** May read it, or we would not have got here; SharePoint does not let them write. What they can do instead stays. */
export const readOnlyAnswer = (deps: ChatDeps, shown: ShownProject): BotAnswer =>
  pressedCard(cardForViewer(deps, shown, { isReader: true }));
