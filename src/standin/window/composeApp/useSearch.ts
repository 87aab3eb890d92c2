import { useEffect, useMemo, useState } from 'react';
import type { AppCommand, PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { unreachableText } from '#standin/window/cards/cardAnswer.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { askExtension } from './askExtension.ts';
import type { ExtensionAnswer } from './extensionAnswer.ts';

const typeAheadMs = 250;

type SearchState =
  | { readonly kind: 'results'; readonly attachments: readonly PreviewedAttachment[] }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'signIn'; readonly title: string };

interface Search {
  /** The newest answer there is; it may still be the one to the words before. */
  readonly state: SearchState | undefined;
  readonly isBusy: boolean;
  readonly retry: () => void;
}

/** Type-ahead: the app is asked once typing pauses; an answer to older words is dropped. */
export function useSearch(command: AppCommand | undefined, conversationId: string, text: string): Search {
  const { backend } = useTeams();
  const { ssoToken } = useSignIn();
  const [round, setRound] = useState(0);
  const words = text.trim();
  const question = useMemo(() => ({ value: queryValue(command, words), round }), [command, words, round]);
  const [answered, setAnswered] = useState<{ question: unknown; state: SearchState }>();
  useEffect(() => {
    const { value } = question;
    if (value === undefined) return;
    let isStale = false;
    const ask = async (): Promise<void> => {
      const answer = await askExtension({
        backend,
        conversationId,
        name: 'composeExtension/query',
        value,
        ssoToken,
      });
      if (!isStale) setAnswered({ question, state: searchState(answer) });
    };
    const timer = setTimeout(() => void ask(), value.parameters[0]?.name === initialRun ? 0 : typeAheadMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [backend, conversationId, ssoToken, question]);
  const isAsked = question.value !== undefined;
  return {
    state: isAsked ? answered?.state : undefined,
    isBusy: isAsked && answered?.question !== question,
    retry: () => {
      setRound(round + 1);
    },
  };
}

const initialRun = 'initialRun';

function queryValue(command: AppCommand | undefined, words: string) {
  if (command === undefined || (words === '' && command.initialRun !== true)) return undefined;
  const name = command.parameters?.[0]?.name ?? 'query';
  return {
    commandId: command.id,
    parameters: [words === '' ? { name: initialRun, value: 'true' } : { name, value: words }],
    queryOptions: { skip: 0, count: 25 },
  };
}

function searchState(answer: ExtensionAnswer): SearchState {
  switch (answer.kind) {
    case 'results':
    case 'message':
      return answer;
    case 'signIn':
      return { kind: 'signIn', title: answer.title };
    case 'nothing':
      return { kind: 'results', attachments: [] };
    case 'preview':
    case 'task':
    case 'unreachable':
      return { kind: 'message', text: unreachableText };
  }
}
