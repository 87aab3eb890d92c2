import type { CardPress } from '#cards/cardPress.ts';
import type { CardRow } from '#cards/cardInput.ts';
import { longestHelpText } from '#cards/helpCards.ts';
import { askForHelp } from '#data/help/askForHelp.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { pressedCard, pressedMessage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import { type ChatDeps, operationIdOf } from './deps.ts';
import { formClosed, formOpened } from './formsOnCards.ts';
import { problemWords } from './problemWords.ts';
import { canAskForHelp, helpAskedFor, helpFormFor, type ShownProject } from './projectCards.ts';
import { type Pressed, renewForAll } from './savePressed.ts';
import { readMe } from './viewerLists.ts';

/** Two fields. Whoever may read the project may ask for help with it. */
export function openHelpForm(
  activity: TeamsActivity,
  deps: ChatDeps,
  shown: ShownProject,
  pressed: CardRow,
): BotAnswer {
  if (!canAskForHelp(shown)) return helpIsOff(shown);
  formOpened(activity, deps, shown);
  return pressedCard(helpFormFor(deps, shown, pressed));
}

const helpIsOff = ({ read }: ShownProject): BotAnswer =>
  pressedMessage(say('chat.help.off', { pmo: read.settings.pmoName }));

/** A form of an earlier state did not show what the project says by now: that is not written over. */
function asSeen({ kept }: ShownProject, { etag }: CardRow): ShownProject['kept'] {
  return kept.etag === etag ? kept : { ...kept, value: { ...kept.value, needHelp: undefined } };
}

/** The request goes on the PMO's list, in the asker's own name, and on the project where they may write it. */
export async function helpPressed(
  pressed: Pressed<Extract<CardPress, { kind: 'askForHelp' }>>,
): Promise<BotAnswer> {
  const { deps, viewing, shown, press } = pressed;
  if (!canAskForHelp(shown)) return helpIsOff(shown);
  const what = press.asked.what.replaceAll(/\s+/gu, ' ').trim();
  const { by } = press.asked;
  if (what === '') return pressedMessage(say('cards.help.whatMissing'));
  if (what.length > longestHelpText)
    return pressedMessage(say('chat.help.tooLong', { longest: longestHelpText }));
  const askedBy = await readMe(viewing);
  if (!askedBy.ok) return pressedMessage(problemWords(askedBy.error));

  const asked = await askForHelp(viewing.lists, {
    what: by === undefined ? what : say('log.whatBy', { what, day: dayWords(by, 'full') }),
    askedBy: askedBy.value,
    today: pmoToday(shown.read.settings, deps.clock.now()),
    project: asSeen(shown, press.row),
    operationId: operationIdOf({
      tenantId: deps.config.tenantId,
      itemId: press.row.itemId,
      verb: press.kind,
      value: press.asked,
      nonce: press.row.nonce,
    }),
  });
  if (!asked.ok) return pressedMessage(problemWords(asked.error));

  deps.portfolios.drop(viewing.viewer.id);
  const { isNew, onProject, project } = asked.value;
  const now = project === undefined ? shown : { ...shown, kept: project };
  if (isNew && project !== undefined) renewForAll(pressed, now);
  else formClosed(pressed.activity, deps, now);
  return pressedCard(helpAskedFor(deps, now, { what, by, onProject }));
}
