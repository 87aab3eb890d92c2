import { z } from 'zod';

import { readCardPress } from '#cards/cardPress.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, nothing } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { openPage } from './openDialog.ts';
import { rememberPosted } from './postedCards.ts';
import { cardForAll } from './projectCards.ts';
import { sharedProject } from './sharedProject.ts';

const previewed = z.looseObject({
  botActivityPreview: z
    .array(
      z.looseObject({
        attachments: z
          .array(
            z.looseObject({
              content: z.looseObject({
                refresh: z.looseObject({ action: z.looseObject({ data: z.unknown() }) }),
              }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/**
 * `botMessagePreviewAction: send`: the bot posts what was previewed. Of the preview only which project and which options are
 * taken; the card itself is made again from the list with the sender's rights, because the preview was on their machine.
 */
export async function sendPreview(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const press = readCardPress({ verb: 'card.refresh', data: dataOfPreview(activity.value) });
  if (!press.ok || press.value.kind !== 'refresh') return dialogMessage(say('chat.problem.badPress'));
  const { row, show } = press.value;
  const shown = await sharedProject(activity, deps, { ...row, include: show });
  if ('answer' in shown) return shown.answer;
  const { name, isConfidential } = shown.kept.value;
  const activityId = await deps.conversations.post(activity, {
    card: cardForAll(deps, shown),
    summary: isConfidential ? say('cards.confidential.title') : name,
  });
  if (activityId === undefined) return dialogMessage(say('chat.notPosted'));
  await rememberPosted(activity, deps, shown, activityId);
  return nothing;
}

/** `botMessagePreviewAction: edit`: back to the choice. */
export async function editPreview(_activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  return openPage(deps, 'share');
}

function dataOfPreview(value: unknown): unknown {
  const read = previewed.safeParse(value);
  return read.success
    ? read.data.botActivityPreview[0]?.attachments[0]?.content.refresh.action.data
    : undefined;
}
