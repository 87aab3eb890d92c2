import { useCallback, useEffect, useRef, useState } from 'react';
import { useTaskCommand } from '#standin/window/composeApp/useTaskCommand.ts';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { readCardAnswer, unreachableText, type CardAnswer } from './cardAnswer.ts';
import { refreshOf } from './cardContent.ts';
import { keptView, keepView } from './viewerCards.ts';
import type { CardPress } from './renderer.ts';

interface CardPlace {
  /** Names this version of the card: a card the bot changed is another one. */
  readonly version: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly content: unknown;
}

interface LiveCard {
  readonly content: unknown;
  readonly isBusy: boolean;
  readonly note: string | undefined;
  readonly isAskingToSignIn: boolean;
  readonly canRefresh: boolean;
  readonly press: (press: CardPress) => void;
  readonly refresh: () => void;
  readonly signIn: () => void;
}

type Execute = Extract<CardPress, { kind: 'execute' }>;
type Trigger = 'manual' | 'automatic';

/** A card in a message, for one viewer: what was sent to all, or what the bot answered to this viewer since. */
export function useCard({ version, conversationId, messageId, content }: CardPlace): LiveCard {
  const { backend, me, say } = useTeams();
  const { openLink } = useNavigation();
  const { ssoToken, signIn } = useSignIn();
  const runTask = useTaskCommand();
  const [own, setOwn] = useState<{ version: string; content: unknown } | undefined>(() =>
    keptView(me.upn, version),
  );
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState<string>();
  const [refused, setRefused] = useState<{ execute: Execute; trigger: Trigger }>();
  const shown = own?.version === version ? own.content : content;

  const send = useCallback(
    async (execute: Execute, trigger: Trigger, authentication?: unknown): Promise<CardAnswer> => {
      const action = { type: 'Action.Execute', id: execute.id, verb: execute.verb, data: execute.data };
      const value = { action, trigger, ...(authentication === undefined ? {} : { authentication }) };
      return readCardAnswer(
        await backend.invoke({ conversationId, name: 'adaptiveCard/action', value, replyToId: messageId }),
      );
    },
    [backend, conversationId, messageId],
  );

  const run = useCallback(
    async (execute: Execute, trigger: Trigger, getToken = ssoToken): Promise<void> => {
      setBusy(true);
      setNote(undefined);
      setRefused(undefined);
      let answer = await send(execute, trigger);
      if (answer.kind === 'login') {
        const token = await getToken();
        const { connectionName, exchangeId: id } = answer.request;
        if (token.kind === 'token')
          answer = await send(execute, trigger, { id, connectionName, token: token.accessToken });
      }
      setBusy(false);
      // What nobody asked for says nothing when it fails: the card everybody has stays.
      if (trigger === 'automatic' && answer.kind !== 'card') return;
      if (answer.kind === 'card') {
        keepView(me.upn, version, answer.content);
        setOwn({ version, content: answer.content });
      } else if (answer.kind === 'login') setRefused({ execute, trigger });
      else setNote(answer.text);
    },
    [send, ssoToken, me.upn, version],
  );

  const refreshAction = refreshOf(shown)?.action;
  const refresh = useCallback(
    (trigger: Trigger) => {
      if (refreshAction?.verb === undefined) return;
      void run(
        { kind: 'execute', id: refreshAction.id, verb: refreshAction.verb, data: refreshAction.data ?? {} },
        trigger,
      );
    },
    [refreshAction, run],
  );

  const isRefreshedForMe = refreshOf(content)?.userIds?.includes(`29:${me.id}`) ?? false;
  const refreshed = useRef<string>(undefined);
  useEffect(() => {
    if (!isRefreshedForMe || refreshed.current === version) return;
    refreshed.current = version;
    refresh('automatic');
  }, [isRefreshedForMe, version, refresh]);

  const submit = async (data: unknown): Promise<void> => {
    const { msteams } = (data ?? {}) as { msteams?: { type?: string } };
    if (msteams?.type === 'task/fetch') {
      await runTask({ kind: 'card', conversationId, data });
      return;
    }
    setBusy(true);
    setNote(undefined);
    const isHeard = await backend.tellBot(conversationId, { value: data, replyToId: messageId });
    setBusy(false);
    if (!isHeard) setNote(unreachableText);
  };

  return {
    content: shown,
    isBusy,
    note,
    isAskingToSignIn: refused !== undefined,
    canRefresh: refreshAction?.verb !== undefined,
    press: (press) => {
      if (press.kind === 'openUrl') openLink(press.url);
      else if (press.kind === 'submit') void submit(press.data);
      else void run(press, 'manual');
    },
    refresh: () => {
      refresh('manual');
    },
    signIn: () => {
      if (refused === undefined) return;
      void run(refused.execute, 'manual', async () => {
        const answer = await signIn();
        if (answer.kind !== 'token') say('You are not signed in to the app.', 'error');
        return answer;
      });
    },
  };
}
