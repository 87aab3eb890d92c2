import { z } from 'zod';

import { type CardPress, readCardPress } from '#cards/cardPress.ts';
import { noAccessCard, olderListCard } from '#cards/refusedCards.ts';
import { mayWriteProjects } from '#data/lists/mayWrite.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity, Viewer } from './activity.ts';
import {
  pressedCard,
  pressedConsentNeeded,
  pressedMessage,
  pressedNothing,
  pressedSignIn,
} from './answers.ts';
import { answerQuestion } from './botQuestion.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { formClosed, formOpened } from './formsOnCards.ts';
import { helpPressed, openHelpForm } from './helpPressed.ts';
import { notNowPressed } from './nudgePressed.ts';
import { problemWords } from './problemWords.ts';
import { cardAfter, cardForViewer, formFor, type ShownProject } from './projectCards.ts';
import { type NotThisProject, projectOfPress } from './projectOfPress.ts';
import { readBeside, readOnlyAnswer, savePressed, undoPressed } from './savePressed.ts';
import { sceneOf } from './scene.ts';
import { versionBefore } from './versionBefore.ts';
import { listsOfViewer, type ViewerLists } from './viewerLists.ts';

const invoke = z.looseObject({
  action: z.looseObject({ verb: z.unknown(), data: z.unknown() }),
  trigger: z.string().optional().catch(undefined),
});

/** `adaptiveCard/action`: somebody pressed a button, or Teams asks for their own view. */
export async function cardAction(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const value = invoke.safeParse(activity.value);
  if (!value.success) return pressedMessage(say('chat.problem.badPress'));
  const { action, trigger } = value.data;
  return answerPress(activity, deps, action, trigger === 'automatic');
}

/** A press however it came: as an invoke, or from a Submit button as a message with a value. */
export async function answerPress(
  activity: TeamsActivity,
  deps: ChatDeps,
  pressed: { readonly verb?: unknown; readonly data: unknown },
  isAutomatic: boolean,
): Promise<BotAnswer> {
  const press = readCardPress(pressed);
  if (!press.ok) return pressedMessage(say(unreadableWords[press.error.kind], { example: '2027-01-22' }));
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    if (viewing.error.kind === 'signInNeeded') return pressedSignIn(deps, activity);
    if (viewing.error.kind === 'consentNeeded') return pressedConsentNeeded;
    return pressedMessage(problemWords(viewing.error));
  }
  if (press.value.kind === 'ask') {
    const answer = await answerQuestion(deps, viewing.value, press.value.question);
    return answer.card === undefined ? pressedMessage(answer.text ?? '') : pressedCard(answer.card);
  }
  return answerRowPress(activity, deps, viewing.value, press.value, isAutomatic);
}

const unreadableWords = {
  unreadable: 'chat.problem.badPress',
  dayUnreadable: 'chat.problem.dayUnreadable',
} as const;

async function answerRowPress(
  activity: TeamsActivity,
  deps: ChatDeps,
  viewing: ViewerLists,
  press: Exclude<CardPress, { kind: 'ask' }>,
  isAutomatic: boolean,
): Promise<BotAnswer> {
  const isSaving = press.kind === 'update' || press.kind === 'allAsPlanned';
  const [read, beside] = await Promise.all([
    projectOfPress(viewing.lists, press.row),
    isSaving ? readBeside(viewing, press.row) : undefined,
  ]);
  if (!read.ok) return isAutomatic ? pressedNothing : refusedAnswer(deps, viewing.viewer, read.error, press);
  const shown: ShownProject = {
    read: read.value,
    kept: read.value.project,
    viewer: viewing.viewer,
    include: press.show,
  };
  switch (press.kind) {
    case 'refresh':
      if (press.isFormLeft) formClosed(activity, deps, shown);
      return pressedCard(
        press.isAfterUpdate ? await ownViewAfterUpdate(deps, viewing, shown) : cardForViewer(deps, shown),
      );
    case 'openForm':
      return openForm(activity, deps, viewing, shown, press);
    case 'update':
    case 'allAsPlanned':
      return savePressed(
        { activity, deps, viewing, shown, press },
        beside ?? (await readBeside(viewing, press.row)),
      );
    case 'undo':
      return undoPressed({ activity, deps, viewing, shown, press });
    case 'notNow':
      return notNowPressed(activity, deps, shown);
    case 'openHelpForm':
      return openHelpForm(activity, deps, shown, press.row);
    case 'askForHelp':
      return helpPressed({ activity, deps, viewing, shown, press });
    case 'lens':
      return turnLens(deps, viewing, shown, press);
  }
}

async function openForm(
  activity: TeamsActivity,
  deps: ChatDeps,
  viewing: ViewerLists,
  shown: ShownProject,
  press: Extract<CardPress, { kind: 'openForm' }>,
): Promise<BotAnswer> {
  const mayWrite = await mayWriteProjects(viewing.lists, shown.kept.id);
  if (!mayWrite) return readOnlyAnswer(deps, shown);
  formOpened(activity, deps, shown);
  return pressedCard(formFor(deps, shown, press.row));
}

/** A reader may have become a writer since. */
async function turnLens(
  deps: ChatDeps,
  viewing: ViewerLists,
  shown: ShownProject,
  { lens, isReader }: Extract<CardPress, { kind: 'lens' }>,
): Promise<BotAnswer> {
  const isStillReader = isReader && !(await mayWriteProjects(viewing.lists, shown.kept.id));
  return pressedCard(cardForViewer(deps, shown, { lens, isReader: isStillReader }));
}

const undoMilliseconds = 10 * 60_000;

/** The card was renewed for everyone, which took the presser's own view with it: they get it back, with its Undo. */
async function ownViewAfterUpdate(deps: ChatDeps, { lists }: ViewerLists, shown: ShownProject) {
  const { kept, viewer } = shown;
  const { latest } = kept.value;
  const isOwn = latest?.author.id === viewer.id && latest.source === 'card';
  const isFresh = deps.clock.now() - Date.parse(kept.modifiedAt) < undoMilliseconds;
  if (!isOwn || !isFresh) return cardForViewer(deps, shown);
  const before = await versionBefore(lists, kept.id, kept.value);
  if (before === undefined) return cardForViewer(deps, shown);
  return cardAfter(deps, shown, { what: 'saved', before, by: viewer.name, isUndoOffered: true });
}

function refusedAnswer(
  deps: ChatDeps,
  viewer: Viewer,
  problem: NotThisProject,
  press: Exclude<CardPress, { kind: 'ask' }>,
): BotAnswer {
  if (problem.kind === 'noSuchProject' || problem.kind === 'noAccess')
    return pressedCard(noAccessCard({ viewer: viewer.name, pmoName: defaultSettings.pmoName }));
  if (problem.kind !== 'olderList') return pressedMessage(problemWords(problem));
  const { asOf } = sceneOf(deps.config, defaultSettings, deps.clock.now());
  return pressedCard(olderListCard({ key: press.row.key, asOf }));
}
