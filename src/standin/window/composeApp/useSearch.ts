import { useEffect, useMemo, useState } from 'react';
import type { AppCommand, PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { unreachableText } from '#standin/window/cards/cardAnswer.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { askExtension } from './askExtension.ts';
import type { ExtensionAnswer } from './extensionAnswer.ts';

const typeAheadMs = 250;

export type SearchState =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'results'; readonly attachments: readonly PreviewedAttachment[] }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'signIn'; readonly title: string };

interface Search {
  readonly state: SearchState;
  readonly retry: () => void;
}

/** Type-ahead: the app is asked once typing pauses; an answer to older words is dropped. */
export function useSearch(command: AppCommand | undefined, conversationId: string, text: string): Search {
  const { backend } = useTeams();
  const { ssoToken } = useSignIn();
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const [round, setRound] = useState(0);
  const words = text.trim();
  const value = useMemo(() => queryValue(command, words), [command, words]);
  useEffect(() => {
    if (value === undefined) {
      setState({ kind: 'idle' });
      return;
    }
    let isStale = false;
    setState((before) => (before.kind === 'results' ? before : { kind: 'busy' }));
    const ask = async (): Promise<void> => {
      const answer = await askExtension({
        backend,
        conversationId,
        name: 'composeExtension/query',
        value,
        ssoToken,
      });
      if (!isStale) setState(searchState(answer));
    };
    const timer = setTimeout(() => void ask(), words === '' ? 0 : typeAheadMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [backend, conversationId, ssoToken, value, words, round]);
  return {
    state,
    retry: () => {
      setState({ kind: 'busy' });
      setRound((count) => count + 1);
    },
  };
}

function queryValue(command: AppCommand | undefined, text: string) {
  if (command === undefined || (text === '' && command.initialRun !== true)) return undefined;
  const isInitial = text === '';
  const name = command.parameters?.[0]?.name ?? 'query';
  return {
    commandId: command.id,
    parameters: [isInitial ? { name: 'initialRun', value: 'true' } : { name, value: text }],
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
