import { useRef, useState } from 'react';

import { titles } from '#data/decision/known.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { LogEntry } from '#domain/decision/decisionLog.ts';
import type { NotDecided } from '#domain/decision/planDecision.ts';
import type { Project } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useDeciding } from './useDeciding.ts';

interface Answer {
  readonly isYes: boolean;
  readonly weeks: number;
  readonly why: string;
}

/** Answers what somebody asked. About a project it is decided as a whole; about none, only the row says so. */
export function useAnswering({ rowIds, decision }: LogEntry, project: Project | undefined) {
  const deps = useTabDeps();
  const { decide, newId } = useDeciding();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const id = useRef<string>(undefined);

  const answer = async (said: Answer): Promise<void> => {
    if (said.why.trim() === '') return setProblem(say('decisions.not.whyMissing'));
    setProblem(undefined);
    setBusy(true);
    try {
      if (project === undefined) return await answerRow(said);
      id.current ??= newId();
      const changes = [changeOf(decision, project.key, said)];
      const decided = await decide({ id: id.current, changes, why: said.why, answers: rowIds[0] });
      if (!decided.ok) setProblem(notDecidedWords(decided.error, project.name));
    } finally {
      setBusy(false);
    }
  };

  const answerRow = async ({ isYes, why }: Answer): Promise<void> => {
    const { engine, notices, tokens, clock } = deps;
    const me = await tokens.whoAmI();
    const today = pmoToday(engine.settings.getSnapshot(), clock.now());
    const answered = engine.editRow<Decision>(titles.decisions, rowIds[0] ?? '', (now) => ({
      ...now,
      kind: isYes ? now.kind : 'Other',
      state: 'Decided',
      decidedBy: me,
      decidedOn: today,
      why: why.trim(),
    }));
    await notices.did(answered, say('decisions.told', { count: 1 }));
  };

  return { answer, problem, isBusy };
}

function changeOf({ kind }: Decision, projectKey: string, { isYes, weeks }: Answer): ProjectChange {
  if (!isYes || kind === 'Help' || kind === 'Other') return { projectKey, kind: 'Leave' };
  return kind === 'Delay' ? { projectKey, kind, weeks } : { projectKey, kind };
}

function notDecidedWords(problem: NotDecided, project: string): string {
  switch (problem.kind) {
    case 'projectUnknown':
    case 'projectOver':
      return say(`decisions.not.${problem.kind}`, { project });
    case 'changedMeanwhile':
      return say('decisions.not.changedMeanwhile', { project, by: problem.by ?? 'none' });
    case 'whyMissing':
    case 'nothingChanges':
    case 'noRights':
    case 'demandUnread':
      return say(`decisions.not.${problem.kind}`);
  }
}
