import { useMemo, useState, useSyncExternalStore } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { HelpQueue } from '#tab/help/HelpQueue.tsx';
import { useHelpQueue } from '#tab/help/useHelpQueue.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { dayWordsNear, instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { useScorecardStyles } from './scorecard.styles.ts';
import {
  ageMeasure,
  answeredMeasure,
  burdenMeasure,
  forecastsMeasure,
  type Measure,
} from './scorecardModel.ts';
import { ScoreLine } from './ScoreLine.tsx';
import { useBurden } from './useBurden.ts';
import { WaitingRow } from './WaitingRow.tsx';

export interface ScorecardProps {
  readonly portfolio: Overview;
  readonly today: Day;
  readonly isPmo: boolean;
  /** Instants. */
  readonly readAt: number;
  readonly now: number;
}

/** How the PMO itself does: its clock, its promise, what it asks of others. Everything is computed; what is not known says so. */
export function Scorecard({ portfolio, today, isPmo, readAt, now }: ScorecardProps) {
  const styles = useScorecardStyles();
  const [isTable, setIsTable] = useState(false);
  const queue = useHelpQueue(portfolio, today);
  const burden = useBurden(today);
  const [isOpen, setIsOpen] = useQueueOpen();
  const isOn = portfolio.settings.features.includes('help');
  const measures = useMemo(() => {
    const projects = portfolio.projects.map(({ value }) => value);
    const help = queue.read.rows.map(({ value }) => value);
    return {
      answered: answeredMeasure(help, today, queue.promiseDays),
      others: [
        burdenMeasure(burden ?? []),
        ageMeasure(projects, portfolio.teams, today),
        forecastsMeasure(projects),
      ],
    };
  }, [portfolio, queue.read.rows, queue.promiseDays, burden, today]);
  const all = [measures.answered, ...measures.others];
  return (
    <section aria-labelledby="scorecard" data-testid="scorecard">
      <div className={styles.head}>
        <h2 id="scorecard" className={styles.title}>
          {say('scorecard.title')}
        </h2>
        <span className={styles.end}>
          <LinkButton onClick={() => setIsTable(!isTable)} isExpanded={isTable}>
            {say(isTable ? 'scorecard.asDrawing' : 'scorecard.asTable')}
          </LinkButton>
        </span>
      </div>
      <p className={styles.quiet}>{say('scorecard.note', { age: instantAgeWords(readAt, now) })}</p>
      <ul className={styles.list}>
        <MeasureRow measure={measures.answered} />
        <WaitingRow
          waiting={isOn ? queue.waiting : []}
          isOn={isOn}
          isPmo={isPmo}
          onOpen={() => setIsOpen(true)}
        />
        {measures.others.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} />
        ))}
      </ul>
      {isTable && (
        <div className={styles.table}>
          <PlainTable
            heads={[say('scorecard.on'), ...all.map(({ title }) => title)]}
            rows={tableRows(all, today)}
          />
        </div>
      )}
      {isOpen && (
        <HelpQueue
          portfolio={portfolio}
          queue={queue}
          today={today}
          isPmo={isPmo}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  );
}

function MeasureRow({ measure }: { measure: Measure }) {
  const styles = useScorecardStyles();
  return (
    <li className={styles.row} data-measure={measure.id}>
      <div>
        <h3 className={styles.name}>{measure.title}</h3>
        <p className={styles.quiet}>{measure.note}</p>
      </div>
      <span className={styles.figure}>
        {measure.figure ?? <span className={styles.unknown}>{say('scorecard.unknown')}</span>}
      </span>
      <ScoreLine points={measure.points} limit={measure.limit} />
    </li>
  );
}

function tableRows(measures: readonly Measure[], today: Day): string[][] {
  const days = [...new Set(measures.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted();
  return days.map((on) =>
    [dayWordsNear(on, today)].concat(
      measures.map(({ points, pointWords }) => {
        const point = points.find((one) => one.on === on);
        return point === undefined ? '' : pointWords(point.value);
      }),
    ),
  );
}

/** `/tab/listening/help` opens the queue: the portfolio's strip leads there. */
function useQueueOpen(): readonly [boolean, (isOpen: boolean) => void] {
  const { router } = useTabDeps();
  const route = useSyncExternalStore(router.subscribe, router.getSnapshot);
  const isAsked = route.name === 'listening' && route.part === 'help';
  return [isAsked, (isOpen) => router.go(isOpen ? '/tab/listening/help' : '/tab/listening')];
}
