import { useMemo } from 'react';

import { toolAdvice } from '#domain/toolkit/toolAdvice.ts';
import { toolsOf, weightsOf } from '#domain/toolkit/toolCatalogue.ts';
import { trialFrom } from '#domain/toolkit/practices.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import { ToolFacts } from './ToolFacts.tsx';
import { ToolRanking } from './ToolRanking.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { answerOf, reasonWords } from './toolWords.ts';
import type { TeamFactsState } from './useTeamFacts.ts';
import { rowsOfKind, type ToolkitRow } from './useToolkit.ts';
import { WeightsNote } from './WeightsNote.tsx';
import { WouldChange } from './WouldChange.tsx';

export interface ToolAdvisorProps {
  readonly rows: readonly ToolkitRow[];
  readonly team: TeamFactsState;
  readonly mayWrite: boolean;
}

/** TK1: the answer, why, what would have to be different, and everything that was weighed. */
export function ToolAdvisor({ rows, team, mayWrite }: ToolAdvisorProps) {
  const styles = useToolkitStyles();
  const { facts, back } = team;
  const { tools, weights } = useMemo(() => {
    const items = rows.map(({ value }) => value);
    return { tools: toolsOf(items), weights: weightsOf(items) };
  }, [rows]);
  const advice = useMemo(() => toolAdvice(facts, tools, weights), [facts, tools, weights]);
  const { best } = advice;
  const trials = rowsOfKind(rows, 'Trial').map(({ id, value }) => ({ id, trial: trialFrom(value) }));
  const triedBest = trials.filter(({ trial }) => best !== undefined && trial.toolId === best.tool.id);
  const answer = answerOf(best, facts, tools);
  return (
    <>
      <h2 id="tool-advice" className={styles.title}>
        {say('toolkit.tool.title')}
      </h2>
      <ToolFacts tools={tools} team={team} />
      <div className={styles.box} data-testid="tool-answer" aria-live="polite">
        <p className={styles.answer}>
          <Said message={answer.message} values={answer.values} />
        </p>
        {best !== undefined && (
          <ul className={styles.reasons} data-testid="tool-reasons">
            {advice.reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>{reasonWords(reason, best, facts)}</li>
            ))}
          </ul>
        )}
        {triedBest.map(({ id, trial }) => (
          <p key={id} className={styles.tried} data-testid="tried">
            <b>{say('toolkit.tried')}</b> <TrialLine trial={trial} />
          </p>
        ))}
        <WouldChange advice={advice} tools={tools} team={team} />
        {back !== undefined && (
          <LinkButton onClick={back} testId="team-as-it-is">
            {say('toolkit.would.back')}
          </LinkButton>
        )}
      </div>
      <ToolRanking advice={advice} facts={facts} trials={trials.map(({ trial }) => trial)} />
      <WeightsNote rows={rows} weights={weights} mayWrite={mayWrite} />
    </>
  );
}

function TrialLine({ trial }: { trial: ReturnType<typeof trialFrom> }) {
  const { quote } = useToolkitStyles();
  const { who, weeks = 0, verdict, note } = trial;
  return (
    <>
      <span>{say('toolkit.trial.line', { who, weeks, verdict: verdict ?? 'none' })}</span>
      {note !== '' && <q className={quote}>{note}</q>}
    </>
  );
}
