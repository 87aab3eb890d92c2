import { z } from 'zod';

import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { dialogMessage, nothing, pressedMessage, searchMessage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import { botMessage, cardButtonClicked, installationUpdate } from './botMessage.ts';
import { cardAction } from './cardAction.ts';
import type { ChatDeps } from './deps.ts';
import { openDialog } from './openDialog.ts';
import { anonymousQueryLink, queryLink } from './queryLink.ts';
import { searchQuery } from './searchQuery.ts';
import { selectItem } from './selectItem.ts';
import { editPreview, sendPreview } from './sendPreview.ts';
import { signInFailed, tokenExchange, verifyState } from './signInMessage.ts';
import { submitDialog } from './submitDialog.ts';
import { submitLog } from './submitLog.ts';

type Handler = (activity: TeamsActivity, deps: ChatDeps) => Promise<BotAnswer>;

const invokes: Readonly<Record<string, Handler>> = {
  'composeExtension/query': searchQuery,
  'composeExtension/selectItem': selectItem,
  'composeExtension/queryLink': queryLink,
  'composeExtension/anonymousQueryLink': anonymousQueryLink,
  'composeExtension/fetchTask': openDialog,
  'composeExtension/submitAction': submitAction,
  'composeExtension/onCardButtonClicked': cardButtonClicked,
  'composeExtension/cardButtonClicked': cardButtonClicked,
  'adaptiveCard/action': cardAction,
  'signin/tokenExchange': tokenExchange,
  'signin/verifyState': verifyState,
  'signin/failure': signInFailed,
};

const preview = z.looseObject({ botMessagePreviewAction: z.enum(['edit', 'send']) });

const logged = z.looseObject({ commandId: z.literal('log') });

/** The same name for a dialog's answer, for Edit and for Send of a preview. */
function submitAction(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = preview.safeParse(activity.value);
  if (!read.success)
    return logged.safeParse(activity.value).success
      ? submitLog(activity, deps)
      : submitDialog(activity, deps);
  return read.data.botMessagePreviewAction === 'send'
    ? sendPreview(activity, deps)
    : editPreview(activity, deps);
}

/** Every activity Teams sends, once the guard let it through. A mistake of ours becomes a calm answer and a line in the log. */
export async function answerActivity(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  try {
    if (activity.type === 'message') return await botMessage(activity, deps);
    if (activity.type === 'installationUpdate') return await installationUpdate(activity, deps);
    if (activity.type !== 'invoke') return nothing;
    const handler = Object.hasOwn(invokes, activity.name ?? '') ? invokes[activity.name ?? ''] : undefined;
    return handler === undefined ? { status: 404 } : await handler(activity, deps);
  } catch (error) {
    deps.log.error({ err: error, name: activity.name }, 'an activity could not be answered');
    return calmAnswer(activity, deps);
  }
}

async function calmAnswer(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const { type, name } = activity;
  const words = say('chat.problem.ours');
  if (type === 'message') await deps.conversations.post(activity, { text: words }).catch(() => undefined);
  if (type !== 'invoke') return nothing;
  if (name === 'adaptiveCard/action') return pressedMessage(words);
  if (name === 'composeExtension/fetchTask') return dialogMessage(words);
  return searchMessage(words);
}
