import { useState } from 'react';

import { listeningList } from '#data/lists/listening.ts';
import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { saidKey } from '#domain/listening/saidOn.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { How } from './HowKept.tsx';
import { myTeam } from './myTeam.ts';
import { type Heard, sayInConfidence } from './sayInConfidence.ts';

export interface SayDraft {
  readonly kind: Exclude<ListeningItem['kind'], 'Pulse'>;
  readonly title: string;
  readonly more: string;
  readonly teamKey: string | undefined;
  readonly how: How;
}

export const longestLine = 255;

export interface Saying {
  readonly draft: SayDraft;
  readonly change: (part: Partial<SayDraft>) => void;
  readonly problem: 'missing' | 'tooLong' | undefined;
  readonly sendProblem: Exclude<Heard, 'taken'> | undefined;
  readonly isSending: boolean;
  readonly send: () => Promise<void>;
}

export function useSaying(portfolio: Overview, today: Day, onDone: () => void): Saying {
  const { engine, lists, notices, host } = useTabDeps();
  const pmo = portfolio.settings.pmoName;
  const [draft, setDraft] = useState<SayDraft>(() => ({
    kind: 'PainPoint',
    title: '',
    more: '',
    teamKey: myTeam(portfolio, host.place),
    how: 'named',
  }));
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [sendProblem, setSendProblem] = useState<Saying['sendProblem']>();
  const problem = problemOf(draft);

  const send = async (): Promise<void> => {
    setIsTried(true);
    if (problem !== undefined || isSending) return;
    if (draft.how === 'named') {
      const said = engine.createRow(listeningList.title, itemOf(draft), saidKey(today, lists.newKey()));
      await notices.did(said, say('listening.say.thanked', { pmo }));
      return onDone();
    }
    setIsSending(true);
    const heard = await sayInConfidence({
      kind: 'note',
      noteKind: draft.kind,
      title: draft.title.trim(),
      ...(draft.more.trim() === '' ? {} : { body: draft.more.trim() }),
      ...(draft.teamKey === undefined ? {} : { teamKey: draft.teamKey }),
    });
    setIsSending(false);
    if (heard !== 'taken') return setSendProblem(heard);
    notices.tell(say('listening.say.thankedConfidence'));
    onDone();
  };
  return {
    draft,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setSendProblem(undefined);
    },
    problem: isTried ? problem : undefined,
    sendProblem,
    isSending,
    send,
  };
}

function problemOf({ title }: SayDraft): Saying['problem'] {
  if (title.trim() === '') return 'missing';
  return title.trim().length > longestLine ? 'tooLong' : undefined;
}

const itemOf = ({ kind, title, more, teamKey }: SayDraft): ListeningItem => ({
  kind,
  title: title.replaceAll(/\s+/gu, ' ').trim(),
  body: more.trim() === '' ? undefined : more.trim(),
  teamKey,
  voterIds: [],
  theme: undefined,
  state: 'Heard',
  answer: undefined,
  messageLink: undefined,
});
