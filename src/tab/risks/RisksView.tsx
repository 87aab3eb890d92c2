import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';

import { readRows } from '#data/lists/readRows.ts';
import type { RaidKind } from '#domain/raid/raidItem.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { useRead } from '#tab/parts/useRead.ts';
import type { ViewProps } from '#tab/portfolio/viewProps.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { RaidTable } from './RaidTable.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';
import { useRisksStyles } from './risks.styles.ts';
import { type Chosen, chosenRows, type RisksModel, risksModel } from './risksModel.ts';

const kinds = ['all', 'Risk', 'Issue', 'Dependency', 'Assumption', 'Roadblock', 'Lesson'] as const;

/** How likely and how heavy, and what each one still wants. */
export function RisksView(props: ViewProps) {
  const { settings } = props.portfolio;
  if (settings.features.includes('raid')) return <Asked {...props} />;
  return <Note title={say('risks.off')} why={say('risks.offWhy', { pmo: settings.pmoName })} />;
}

function Asked({ portfolio, now, go }: ViewProps) {
  const { lists, clock } = useTabDeps();
  const read = useCallback(() => readRows(lists.raid), [lists]);
  const { value, problem, readAgain } = useRead(read, clock);
  const { projects, settings } = portfolio;
  const today = pmoToday(settings, now);
  const model = useMemo(
    () =>
      value &&
      risksModel(
        value.rows,
        projects.map((kept) => kept.value),
        today,
      ),
    [value, projects, today],
  );
  if (model !== undefined) return <Shown model={model} go={go} />;
  if (problem === undefined) return <PageSkeleton />;
  const why = say(problem.kind === 'notFound' ? 'risks.missing' : 'risks.problem');
  return <Note title={say('risks.title')} why={why} onTryAgain={readAgain} />;
}

function Shown({ model, go }: { model: RisksModel; go: (path: string) => void }) {
  const styles = useRisksStyles();
  const [chosen, setChosen] = useState<Chosen>();
  const [kind, setKind] = useState<RaidKind | 'all'>('all');
  const rows = chosenRows(model, chosen, kind);
  return (
    <main className={styles.page} data-testid="risks">
      <section className={styles.matrixPart} aria-labelledby="risk-matrix">
        <h1 id="risk-matrix" className={styles.title}>
          {say('risks.matrix')}
        </h1>
        <p className={styles.small}>{say('risks.matrixNote')}</p>
        <RiskMatrix model={model} chosen={chosen} onChoose={setChosen} />
        <div className={styles.axisName} aria-hidden="true">
          {say('risks.impact')} → · ↑ {say('risks.probability')}
        </div>
        {model.unjudged > 0 && (
          <LinkButton onClick={() => setChosen({ kind: 'unjudged' })}>
            {say('risks.unjudged', { count: model.unjudged })}
          </LinkButton>
        )}
      </section>
      <section className={styles.listPart} aria-labelledby="raid-list">
        <h2 id="raid-list" className={styles.title}>
          {titleOf(chosen)} <span className={styles.small}>{say('risks.count', { count: rows.length })}</span>
        </h2>
        <div className={styles.tools}>
          {chosen === undefined ? (
            <SmallChoice
              label={say('risks.kind')}
              value={kind}
              options={kinds.map((one) => [one, say(`risks.kind.${one}`)])}
              onChange={setKind}
            />
          ) : (
            <LinkButton onClick={() => setChosen(undefined)}>{say('risks.showAll')}</LinkButton>
          )}
        </div>
        <RaidTable rows={rows} go={go} />
      </section>
    </main>
  );
}

function titleOf(chosen: Chosen | undefined): string {
  if (chosen === undefined) return say('risks.listAll');
  return chosen.kind === 'unjudged' ? say('risks.listUnjudged') : say('risks.listCell', { ...chosen });
}

interface NoteProps {
  readonly title: string;
  readonly why: string;
  readonly onTryAgain?: () => void;
}

function Note({ title, why, onTryAgain }: NoteProps) {
  const styles = useRisksStyles();
  return (
    <main className={styles.note} data-testid="risks">
      <h1>{title}</h1>
      <p>{why}</p>
      {onTryAgain !== undefined && <Button onClick={onTryAgain}>{say('pages.tryAgain')}</Button>}
    </main>
  );
}
