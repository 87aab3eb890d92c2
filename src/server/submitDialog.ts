import { z } from 'zod';

import { defaultShareOptions } from '#cards/cardInput.ts';
import { type TeamsActivity, viewerOf } from './activity.ts';
import { messagePreview, nothing, searchResult } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { cardForAll } from './projectCards.ts';
import { searchAttachments } from './searchAttachments.ts';
import { sharedProject } from './sharedProject.ts';

const submitted = z.looseObject({
  commandId: z.string().optional(),
  data: z.looseObject({
    key: z.string().max(40).default(''),
    itemId: z.string().regex(/^\d{1,10}$/u),
    include: z
      .object({
        headline: z.boolean(),
        nextAndFinish: z.boolean(),
        evidenceDiffers: z.boolean(),
        needHelp: z.boolean(),
      })
      .catch(defaultShareOptions),
  }),
});

/**
 * `composeExtension/submitAction` from our own dialogs. Share status: what the chat will see, for Teams to show before it is
 * sent. Update status wrote to the list itself; its card is put into the message, should somebody want to tell. What was started has a
 * card of its own.
 */
export async function submitDialog(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = submitted.safeParse(activity.value);
  if (!read.success) return nothing; // closed without a choice
  if (read.data.commandId === 'startNew') return started(activity, deps);
  const { key, itemId, include } = read.data.data;
  const shown = await sharedProject(activity, deps, { key, itemId, include });
  if ('answer' in shown) return shown.answer;
  deps.portfolios.drop(shown.viewer.id);
  if (read.data.commandId === 'updateStatus') {
    const teams = shown.read.team === undefined ? [] : [shown.read.team];
    const portfolio = { settings: shown.read.settings, teams };
    return searchResult(searchAttachments(deps, portfolio, shown.viewer, [shown.kept]));
  }
  return messagePreview({ card: cardForAll(deps, shown) });
}

/** The person's next search finds it. */
function started(activity: TeamsActivity, deps: ChatDeps): BotAnswer {
  const viewer = viewerOf(activity);
  if (viewer !== undefined) deps.portfolios.drop(viewer.id);
  return nothing;
}
