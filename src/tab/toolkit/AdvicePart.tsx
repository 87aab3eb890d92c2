import { useState } from 'react';

import type { Method } from '#domain/project/project.ts';
import { inOrderFor, methods } from '#domain/toolkit/practices.ts';
import type { Way } from '#domain/toolkit/toolCatalogue.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { MethodAdvisor } from './MethodAdvisor.tsx';
import { PracticeRow, runFor } from './PracticeRow.tsx';
import { ToolAdvisor } from './ToolAdvisor.tsx';
import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { useTeamFacts } from './useTeamFacts.ts';
import { rowsOfKind } from './useToolkit.ts';

const methodOfWay: Readonly<Record<Way, Method>> = {
  scrum: 'Agile',
  board: 'Agile',
  plan: 'Waterfall',
  list: 'Hybrid',
};

const shownFirst = 4;

/** Which tool, which way of working, and what to do on Monday morning with either. */
export function AdvicePart({ rows, mayWrite, portfolio, asked }: PartProps) {
  const { router } = useTabDeps();
  const styles = useToolkitStyles();
  const { hidden } = useHidden();
  const team = useTeamFacts(asked);
  const [advised, setAdvised] = useState<Method>();
  const method = advised ?? methods.find((one) => one === asked.get('method')) ?? methodOfWay[team.facts.way];
  const practices = inOrderFor(rowsOfKind(rows, 'Practice'), method, ({ value }) => value);
  return (
    <div className={styles.halves}>
      <h1 className={hidden}>{say('toolkit.title')}</h1>
      <section className={styles.half} aria-labelledby="tool-advice">
        <ToolAdvisor rows={rows} team={team} mayWrite={mayWrite} />
      </section>
      <section className={styles.half} aria-labelledby="method-advice">
        <MethodAdvisor onAdvised={setAdvised} />
        <h3 className={styles.subtitle}>{say('toolkit.practices.first', { method })}</h3>
        <ul className={styles.rows} data-testid="first-practices">
          {practices.slice(0, shownFirst).map((row) => (
            <PracticeRow key={row.id} row={row} method={method} {...runFor(portfolio, asked)} />
          ))}
        </ul>
        <LinkButton onClick={() => router.go(`/tab/toolkit/practices?method=${method}`)}>
          {say('toolkit.practices.all')}
        </LinkButton>
      </section>
    </div>
  );
}
