import { useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { draftFrom, type LogDraft, type LogProblem, problemOf } from './logKinds.ts';
import type { LogMessage } from './logMessage.ts';
import { type Logged, writeLog } from './writeLog.ts';

export interface LogForm {
  readonly draft: LogDraft;
  /** What to mend first; told once somebody tried to save. */
  readonly problem: LogProblem | undefined;
  readonly saveProblem: ReadProblem | undefined;
  readonly isSaving: boolean;
  readonly change: (part: Partial<LogDraft>) => void;
  readonly save: () => Promise<void>;
}

export function useLogForm(
  portfolio: Portfolio,
  { text, link }: LogMessage,
  firstKey: string | undefined,
  onLogged: (logged: Logged & Pick<LogDraft, 'kind'>) => void,
): LogForm {
  const { lists, tokens, clock } = useTabDeps();
  const [draft, setDraft] = useState<LogDraft>(() => ({ ...draftFrom(text, link), projectKey: firstKey }));
  const [clientKey] = useState(lists.newKey);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [saveProblem, setSaveProblem] = useState<ReadProblem>();
  const problem = problemOf(draft);

  const save = async (): Promise<void> => {
    setTried(true);
    if (problem !== undefined || isSaving) return;
    setSaving(true);
    setSaveProblem(undefined);
    const written = await writeNow().catch(() => ({ ok: false, error: { kind: 'signInNeeded' } }) as const);
    setSaving(false);
    if (written.ok) onLogged({ ...written.value, kind: draft.kind });
    else setSaveProblem(written.error);
  };
  const writeNow = async () =>
    writeLog(lists, draft, {
      author: await tokens.whoAmI(),
      today: pmoToday(portfolio.settings, clock.now()),
      // One key, one row: of another kind it is another row, in another list.
      clientKey: `${clientKey}-${draft.kind}`.toUpperCase(),
      project: portfolio.projects.find(({ value }) => value.key === draft.projectKey),
    });
  return {
    draft,
    problem: isTried ? problem : undefined,
    saveProblem,
    isSaving,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setSaveProblem(undefined);
    },
    save,
  };
}
