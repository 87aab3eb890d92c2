import { useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import {
  type PulseMark,
  type PulseMonth,
  pulseMonthOf,
  type PulseQuestion,
} from '#domain/listening/pulse.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { myTeam } from './myTeam.ts';
import { type Heard, sayInConfidence } from './sayInConfidence.ts';

export interface PulseDraft extends Readonly<Partial<Record<PulseQuestion, PulseMark>>> {
  readonly teamKey: string | undefined;
}

export interface PulseAsking {
  /** Not answered and not put off this month, as far as this device knows. */
  readonly isDue: boolean;
  readonly draft: PulseDraft;
  readonly change: (part: Partial<PulseDraft>) => void;
  readonly problem: 'teamMissing' | 'markMissing' | undefined;
  readonly sendProblem: Exclude<Heard, 'taken'> | undefined;
  readonly isSending: boolean;
  readonly send: () => Promise<void>;
  readonly notNow: () => void;
}

export function usePulse(portfolio: Overview, today: Day): PulseAsking {
  const { host, notices } = useTabDeps();
  const month = pulseMonthOf(today);
  const key = `tspmo:pulse:${(host.place.user?.id ?? '').toLowerCase()}`;
  const [isDue, setIsDue] = useState(() => remembered(key) !== month);
  const [draft, setDraft] = useState<PulseDraft>(() => ({ teamKey: myTeam(portfolio, host.place) }));
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [sendProblem, setSendProblem] = useState<PulseAsking['sendProblem']>();
  const { teamKey, have, help } = draft;
  const problem =
    have === undefined || help === undefined
      ? 'markMissing'
      : teamKey === undefined
        ? 'teamMissing'
        : undefined;

  const settle = (): void => {
    remember(key, month);
    setIsDue(false);
  };
  const send = async (): Promise<void> => {
    setIsTried(true);
    if (have === undefined || help === undefined || teamKey === undefined || isSending) return;
    setIsSending(true);
    const heard = await sayInConfidence({ kind: 'pulse', teamKey, have, help });
    setIsSending(false);
    if (heard !== 'taken' && heard !== 'already') return setSendProblem(heard);
    notices.tell(say(heard === 'taken' ? 'listening.pulse.thanked' : 'listening.problem.already'));
    settle();
  };
  return {
    isDue,
    draft,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setSendProblem(undefined);
    },
    problem: isTried ? problem : undefined,
    sendProblem,
    isSending,
    send,
    notNow: settle,
  };
}

/** The month alone, so as not to ask twice; it leaves the device with everything else at sign-out. */
function remember(key: string, month: PulseMonth): void {
  try {
    localStorage.setItem(key, month);
  } catch {
    // then the question comes back at the next visit
  }
}

function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
