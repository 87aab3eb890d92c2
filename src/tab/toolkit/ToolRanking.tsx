import { mergeClasses } from '@fluentui/react-components';

import type { Trial } from '#domain/toolkit/practices.ts';
import type { ToolAdvice } from '#domain/toolkit/toolAdvice.ts';
import { nothingYet } from '#domain/toolkit/toolCatalogue.ts';
import type { ScoredTool, TeamFacts } from '#domain/toolkit/toolScore.ts';
import { percent } from '#tab/parts/Bar.tsx';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';
import { notesOf } from './toolWords.ts';

export interface ToolRankingProps {
  readonly advice: ToolAdvice;
  readonly facts: TeamFacts;
  readonly trials: readonly Trial[];
}

/** Everything that was weighed, with "stay where you are" among it, and what was left out with its reason. */
export function ToolRanking({ advice, facts, trials }: ToolRankingProps) {
  const styles = useToolkitStyles();
  const { hidden } = useHidden();
  return (
    <table className={styles.table} data-testid="tool-ranking">
      <caption className={hidden}>{say('toolkit.ranking')}</caption>
      <thead className={hidden}>
        <tr>
          <th scope="col">{say('toolkit.ranking.choice')}</th>
          <th scope="col">{say('toolkit.ranking.points')}</th>
          <th scope="col">{say('toolkit.ranking.notes')}</th>
        </tr>
      </thead>
      <tbody>
        {[...advice.ranking, ...advice.leftOut].map((scored) => (
          <RankingRow
            key={scored.tool.id}
            scored={scored}
            isBest={scored === advice.best}
            notes={[...notesOf(scored, facts), ...triedNotes(scored, trials)]}
          />
        ))}
      </tbody>
    </table>
  );
}

function triedNotes({ tool }: ScoredTool, trials: readonly Trial[]): readonly string[] {
  return trials
    .filter(({ toolId }) => toolId === tool.id)
    .map(({ who, weeks = 0, verdict }) =>
      say('toolkit.trial.line', { who, weeks, verdict: verdict ?? 'none' }),
    );
}

function RankingRow(props: { scored: ScoredTool; isBest: boolean; notes: readonly string[] }) {
  const styles = useToolkitStyles();
  const { scored, isBest, notes } = props;
  const isOut = scored.leftOut !== undefined;
  const name = mergeClasses(styles.toolName, isBest && styles.best, isOut && styles.dim);
  return (
    <tr data-tool={scored.tool.id}>
      <th scope="row" className={name}>
        {nameInRanking(scored)}
      </th>
      <td className={styles.barCell} aria-hidden="true">
        <div className={styles.track}>
          {!isOut && (
            <div
              className={mergeClasses(styles.fill, isBest && styles.bestFill)}
              style={{ width: percent(scored.score / 100) }}
            />
          )}
        </div>
      </td>
      <td className={styles.points}>{isOut ? '–' : Math.round(scored.score)}</td>
      <td className={styles.notes}>{notes.join(' · ')}</td>
    </tr>
  );
}

function nameInRanking({ tool, isNow }: ScoredTool): string {
  if (!isNow) return tool.name;
  return tool.id === nothingYet.id
    ? say('toolkit.ranking.stayNothing')
    : say('toolkit.ranking.stay', { tool: tool.name });
}
