import { z } from 'zod';

import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, dialogPage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { messageFragment, readMessage } from './messagePayload.ts';

const command = z.looseObject({ commandId: z.enum(['shareStatus', 'updateStatus', 'startNew', 'log']) });

// The dialogs are pages of the tab: they have the person's own token and write to the list themselves.
const sizes = {
  share: { width: 900, height: 500 },
  update: { width: 600, height: 640 },
  log: { width: 600, height: 640 },
  start: { width: 980, height: 720 },
} as const;

const pages = { shareStatus: 'share', updateStatus: 'update', startNew: 'start', log: 'log' } as const;

/** `composeExtension/fetchTask`: Share status, Update status, Start something new and Log open a page of ours. */
export async function openDialog(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = command.safeParse(activity.value);
  if (!read.success) return dialogMessage(say('chat.notUnderstood'));
  const page = pages[read.data.commandId];
  return openPage(deps, page, fragmentFor(page, activity));
}

function fragmentFor(page: keyof typeof sizes, activity: TeamsActivity): string {
  if (page === 'log') return messageFragment(readMessage(activity));
  return page === 'start' ? startFragment(activity) : '';
}

/** The words of the message it was chosen on, if any, and the channel where a kick-off card may be wanted. */
function startFragment(activity: TeamsActivity): string {
  const { id, conversationType } = activity.conversation;
  const [channelId = ''] = conversationType === 'channel' ? id.split(';messageid=') : [];
  const channel = channelId === '' ? '' : new URLSearchParams({ channel: channelId }).toString();
  const message = messageFragment(readMessage(activity));
  return message === '' ? channel && `#${channel}` : message + (channel && `&${channel}`);
}

export function openPage({ config }: ChatDeps, page: keyof typeof sizes, fragment = ''): BotAnswer {
  return dialogPage({
    title: say(`chat.${page}.title`),
    url: `${config.publicUrl}/dialog/${page}${fragment}`,
    ...sizes[page],
  });
}
