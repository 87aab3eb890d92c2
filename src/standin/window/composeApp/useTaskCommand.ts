import { createElement, useCallback } from 'react';
import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { askExtension } from './askExtension.ts';
import { TaskDialog } from './TaskDialog.tsx';
import type { TaskBot, TaskStart } from './taskFlow.ts';

type RunTask = (start: TaskStart) => Promise<readonly PreviewedAttachment[] | undefined>;

export function useTaskCommand(): RunTask {
  const { backend, theme, showDialog, tenant } = useTeams();
  const { ssoToken, signIn } = useSignIn();
  return useCallback<RunTask>(
    async (start) => {
      const context = { theme: theme === 'light' ? 'default' : theme };
      const { conversationId } = start;
      // What the sign-in window handed back; Teams gives it to the bot with the same question.
      let state: string | undefined;
      const ask = async (name: string, asked: Readonly<Record<string, unknown>>) => {
        const value = { ...asked, context, ...(state === undefined ? {} : { state }) };
        return await askExtension({ backend, conversationId, name, value, ssoToken });
      };
      const bot = start.kind === 'command' ? commandBot(start, ask) : cardBot(start.data, ask);
      const title = start.kind === 'command' ? start.title : tenant.app.name.short;
      return await new Promise((resolve) => {
        showDialog((close) =>
          createElement(TaskDialog, {
            title,
            bot,
            channelId: conversationId,
            signIn: async () => {
              if ((await signIn()).kind === 'token') state = await backend.signInCode();
              return state !== undefined;
            },
            onDone: (attachments) => {
              close();
              resolve(attachments);
            },
          }),
        );
      });
    },
    [backend, theme, showDialog, tenant, ssoToken, signIn],
  );
}

type Ask = (name: string, value: Readonly<Record<string, unknown>>) => ReturnType<TaskBot['fetch']>;

function commandBot(start: Extract<TaskStart, { kind: 'command' }>, ask: Ask): TaskBot {
  const { commandId, commandContext, messagePayload } = start;
  const command = { commandId, commandContext, ...(messagePayload === undefined ? {} : { messagePayload }) };
  return {
    fetch: async () => await ask('composeExtension/fetchTask', command),
    submit: async (data) => await ask('composeExtension/submitAction', { ...command, data }),
    previewed: async (botMessagePreviewAction, activity) =>
      await ask('composeExtension/submitAction', {
        ...command,
        data: {},
        botMessagePreviewAction,
        botActivityPreview: [{ type: 'message', ...activity }],
      }),
  };
}

function cardBot(data: unknown, ask: Ask): TaskBot {
  return {
    fetch: async () => await ask('task/fetch', { data }),
    submit: async (submitted) => await ask('task/submit', { data: submitted }),
    previewed: async () => ({ kind: 'nothing' }),
  };
}
