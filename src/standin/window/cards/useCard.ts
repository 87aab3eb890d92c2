import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTaskCommand } from '#standin/window/composeApp/useTaskCommand.ts';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { readCardAnswer, unreachableText, type CardAnswer } from './cardAnswer.ts';
import { isRefreshedFor, refreshOf } from './cardContent.ts';
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
  const [own, setOwn] = useState(() => keptView(me.upn, version));
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState<string>();
  const [refused, setRefused] = useState<Execute>();
  const running = useRef(0);
  const newestVersion = useRef(version);
  useEffect(() => {
    newestVersion.current = version;
  }, [version]);
  const shown = own?.version === version ? own.content : content;

  const send = async (execute: Execute, trigger: Trigger, authentication?: unknown): Promise<CardAnswer> => {
    const action = { type: 'Action.Execute', id: execute.id, verb: execute.verb, data: execute.data };
    const value = { action, trigger, ...(authentication === undefined ? {} : { authentication }) };
    const name = 'adaptiveCard/action';
    return readCardAnswer(await backend.invoke({ conversationId, name, value, replyToId: messageId }));
  };

  const run = async (execute: Execute, trigger: Trigger, getToken = ssoToken): Promise<void> => {
    running.current += 1;
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
    running.current -= 1;
    setBusy(running.current > 0);
    if (answer.kind === 'card') {
      // The bot may have changed the message for everybody before it answered: the answer belongs to the newest one.
      keepView(me.upn, newestVersion.current, answer.content);
      setOwn({ version: newestVersion.current, content: answer.content });
      return;
    }
    // What nobody asked for says nothing when it fails: the card everybody has stays.
    if (trigger === 'automatic') return;
    if (answer.kind === 'login') setRefused(execute);
    else setNote(answer.text);
  };

  const refreshAction = refreshOf(shown)?.action;
  const refresh = (trigger: Trigger): void => {
    const { id, verb, data = {} } = refreshAction ?? {};
    if (verb !== undefined) void run({ kind: 'execute', id, verb, data }, trigger);
  };

  const isRefreshed = isRefreshedFor(content, me.id);
  const onNewVersion = useEffectEvent(() => {
    if (running.current === 0) refresh('automatic');
  });
  useEffect(() => {
    if (isRefreshed && version !== '') onNewVersion();
  }, [isRefreshed, version]);

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
      void run(refused, 'manual', async () => {
        const answer = await signIn();
        if (answer.kind !== 'token') say('You are not signed in to the app.', 'error');
        return answer;
      });
    },
  };
}
