import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import type { ExtensionAnswer, PreviewActivity, TaskPage } from './extensionAnswer.ts';

/** What opened the dialog: a command of the compose box or a message's menu, or a button on a card. */
export type TaskStart =
  | {
      readonly kind: 'command';
      readonly conversationId: string;
      readonly commandId: string;
      readonly title: string;
      readonly commandContext: 'compose' | 'message';
      readonly messagePayload?: unknown;
    }
  | { readonly kind: 'card'; readonly conversationId: string; readonly data: unknown };

/** The dialog a person sees meanwhile. Every question answers `undefined` when it is closed. */
export interface TaskScreen {
  readonly busy: () => void;
  readonly page: (task: TaskPage) => Promise<unknown>;
  readonly message: (text: string) => Promise<void>;
  readonly preview: (activity: PreviewActivity) => Promise<'edit' | 'send' | undefined>;
  readonly problem: () => Promise<'retry' | undefined>;
  readonly signIn: (title: string) => Promise<true | undefined>;
}

export interface TaskBot {
  readonly fetch: () => Promise<ExtensionAnswer>;
  readonly submit: (data: unknown) => Promise<ExtensionAnswer>;
  readonly previewed: (action: 'edit' | 'send', activity: PreviewActivity) => Promise<ExtensionAnswer>;
}

/** Runs an action command to its end; what it leaves for the compose box is the answer. */
export async function runTaskFlow(
  screen: TaskScreen,
  bot: TaskBot,
): Promise<readonly PreviewedAttachment[] | undefined> {
  let ask = bot.fetch;
  for (;;) {
    screen.busy();
    const answer = await ask();
    const next = await nextAsk(screen, bot, answer, ask);
    if (next === undefined) return answer.kind === 'results' ? answer.attachments : undefined;
    ask = next;
  }
}

type Ask = () => Promise<ExtensionAnswer>;

async function nextAsk(
  screen: TaskScreen,
  bot: TaskBot,
  answer: ExtensionAnswer,
  ask: Ask,
): Promise<Ask | undefined> {
  switch (answer.kind) {
    case 'task': {
      const data = await screen.page(answer.task);
      return data === undefined ? undefined : async () => await bot.submit(data);
    }
    case 'preview': {
      const action = await screen.preview(answer.activity);
      return action === undefined ? undefined : async () => await bot.previewed(action, answer.activity);
    }
    case 'signIn':
      return (await screen.signIn(answer.title)) && ask;
    case 'unreachable':
      return (await screen.problem()) && ask;
    case 'message':
      await screen.message(answer.text);
      return undefined;
    case 'results':
    case 'nothing':
      return undefined;
  }
}
