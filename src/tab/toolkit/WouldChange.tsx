import type { ToolAdvice, ToolChange } from '#domain/toolkit/toolAdvice.ts';
import { nothingYet, type Tool } from '#domain/toolkit/toolCatalogue.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';
import { flipWords } from './toolWords.ts';
import type { TeamFactsState } from './useTeamFacts.ts';

const mostShown = 3;

/** Each can be looked at: the team as it would have to be, and the answer it then has. */
export function WouldChange({
  advice,
  tools,
  team,
}: {
  advice: ToolAdvice;
  tools: readonly Tool[];
  team: TeamFactsState;
}) {
  const styles = useToolkitStyles();
  const { best, wouldChange } = advice;
  if (best === undefined) return undefined;
  if (wouldChange.length === 0) return <p className={styles.note}>{say('toolkit.would.none')}</p>;
  return (
    <div className={styles.would} data-testid="would-change">
      <h3 className={styles.wouldTitle}>{say('toolkit.would')}</h3>
      <ul className={styles.plainList}>
        {wouldChange.slice(0, mostShown).map((change) => (
          <li key={change.to.id} className={styles.wouldLine}>
            <LinkButton onClick={() => team.tryChange(change)} testId={`would-${change.to.id}`}>
              {say('toolkit.would.to', { tool: nameOfChange(change) })}
            </LinkButton>
            {change.flips.map((flip) => (
              <span key={flip.kind + String(flip.to)} className={styles.chip}>
                {flipWords(flip, tools)}
              </span>
            ))}
            <span className={styles.small}>{figures(change)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameOfChange = ({ to }: ToolChange): string =>
  to.id === nothingYet.id ? say('toolkit.field.nothing') : to.name;

function figures({ score, against }: ToolChange): string {
  return against === undefined
    ? say('toolkit.would.left', { score: Math.round(score) })
    : say('toolkit.would.figures', { score: Math.round(score), against: Math.round(against) });
}
