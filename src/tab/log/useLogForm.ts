import { useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { type Heard, sayInConfidence } from '#tab/listening/sayInConfidence.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import {
  draftFrom,
  isInConfidence,
  kindOnCard,
  type LogDraft,
  type LoggedOnCard,
  type LogProblem,
  problemOf,
} from './logKinds.ts';
import type { LogMessage } from './logMessage.ts';
import { type Logged, writeLog } from './writeLog.ts';

export interface LogForm {
  readonly draft: LogDraft;
  /** What to mend first; told once somebody tried to save. */
  readonly problem: LogProblem | undefined;
  readonly saveProblem: ReadProblem | undefined;
  /** What became of something said in confidence. */
  readonly heard: Heard | undefined;
  readonly isSaving: boolean;
  readonly change: (part: Partial<LogDraft>) => void;
  readonly save: () => Promise<void>;
}

export function useLogForm(
  portfolio: Portfolio,
  { text, link }: LogMessage,
  firstKey: string | undefined,
  onLogged: (logged: Logged & { readonly kind: LoggedOnCard }) => void,
): LogForm {
  const { lists, tokens, clock } = useTabDeps();
  const [draft, setDraft] = useState<LogDraft>(() => ({ ...draftFrom(text, link), projectKey: firstKey }));
  const [clientKey] = useState(lists.newKey);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [saveProblem, setSaveProblem] = useState<ReadProblem>();
  const [heard, setHeard] = useState<Heard>();
  const problem = problemOf(draft);
  const project = portfolio.projects.find(({ value }) => value.key === draft.projectKey);

  const save = async (): Promise<void> => {
    setTried(true);
    if (problem !== undefined || isSaving) return;
    setSaving(true);
    setSaveProblem(undefined);
    if (isInConfidence(draft)) {
      setHeard(await sayNow());
      return setSaving(false);
    }
    const written = await writeNow().catch(() => ({ ok: false, error: { kind: 'signInNeeded' } }) as const);
    setSaving(false);
    if (written.ok) onLogged({ ...written.value, kind: kindOnCard(draft) });
    else setSaveProblem(written.error);
  };
  const writeNow = async () =>
    writeLog(lists, draft, {
      author: await tokens.whoAmI(),
      today: pmoToday(portfolio.settings, clock.now()),
      // One key, one row: of another kind it is another row, in another list.
      clientKey: `${clientKey}-${draft.kind}`.toUpperCase(),
      project,
    });
  // Neither the link to the message nor the project goes along: both lead to people.
  const sayNow = async () => {
    const { teamKey } = project?.value ?? {};
    const body = draft.details.trim();
    return sayInConfidence({
      kind: 'note',
      noteKind: draft.noteKind,
      title: draft.title.trim(),
      ...(body === '' ? {} : { body }),
      ...(teamKey === undefined ? {} : { teamKey }),
    });
  };
  return {
    draft,
    problem: isTried ? problem : undefined,
    saveProblem,
    heard,
    isSaving,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setSaveProblem(undefined);
      setHeard(undefined);
    },
    save,
  };
}
