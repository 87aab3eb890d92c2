import { z } from 'zod';

import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, dialogPage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { messageFragment, readMessage } from './messagePayload.ts';

const command = z.looseObject({ commandId: z.enum(['shareStatus', 'updateStatus', 'log']) });

// The dialogs are pages of the tab: they have the person's own token and write to the list themselves.
const sizes = {
  share: { width: 900, height: 500 },
  update: { width: 600, height: 640 },
  log: { width: 600, height: 640 },
} as const;

const pages = { shareStatus: 'share', updateStatus: 'update', log: 'log' } as const;

/** `composeExtension/fetchTask`: Share status, Update status and Log open a page of ours. */
export async function openDialog(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = command.safeParse(activity.value);
  if (!read.success) return dialogMessage(say('chat.notUnderstood'));
  const page = pages[read.data.commandId];
  return openPage(deps, page, page === 'log' ? messageFragment(readMessage(activity)) : '');
}

export function openPage({ config }: ChatDeps, page: keyof typeof sizes, fragment = ''): BotAnswer {
  return dialogPage({
    title: say(`chat.${page}.title`),
    url: `${config.publicUrl}/dialog/${page}${fragment}`,
    ...sizes[page],
  });
}
