import { Button, ProgressBar } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

import { worthUnlimited } from '#domain/scenario/planDifference.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { ChangesCurve } from './ChangesCurve.tsx';
import { pointOf } from './curveModel.ts';
import { usePlanStyles } from './panel.styles.ts';
import type { PlanShown } from './planModel.ts';
import {
  changeLines,
  breaksDependency,
  differenceWords,
  type Naming,
  planTitle,
  provedWords,
  runnerUpWords,
  standsWords,
  worthWords,
} from './planWords.ts';
import type { Search } from './useSearch.ts';
import type { Wishes } from './wishes.ts';

export interface PlanPanelProps {
  readonly scenario: Scenario;
  readonly shown: PlanShown;
  readonly naming: Naming;
  readonly search: Search;
  readonly onWish: (change: Partial<Wishes>) => void;
  /** What to do with it: decide, share, or why not. */
  readonly children: ReactNode;
}

/** What the plan on screen is worth, what stands against it, and what would be decided. */
export function PlanPanel({ scenario, shown, naming, search, onWish, children }: PlanPanelProps) {
  const styles = usePlanStyles();
  const { plan, result } = shown;
  return (
    <>
      <Head shown={shown} />
      <div className={styles.worth}>
        <p className={styles.figure} data-testid="plan-value">
          {worthWords(plan.value, naming.currency)}
        </p>
        <div className={styles.beside}>
          <p className={styles.small}>
            {say('decide.worth', {
              money: worthWords(worthUnlimited(scenario), naming.currency),
              limit: scenario.budgetByQuarter === undefined ? 'people' : 'money',
            })}
          </p>
          <p className={styles.small} data-testid="plan-stands">
            {standsWords(plan)}
          </p>
        </div>
      </div>
      <Standing shown={shown} naming={naming} scenario={scenario} onWish={onWish} />
      <Looking search={search} />
      <RunnerUp shown={shown} naming={naming} scenario={scenario} onWish={onWish} />
      {result !== undefined && result.curve.length > 1 && (
        <ChangesCurve
          curve={result.curve}
          currency={naming.currency}
          chosen={pointOf(result.curve, plan)?.changesAtMost}
          onChoose={(base) => onWish({ base, byHand: [] })}
        />
      )}
      <Changes scenario={scenario} shown={shown} naming={naming} />
      {children}
    </>
  );
}

function Head({ shown }: { shown: PlanShown }) {
  const styles = usePlanStyles();
  const proved = provedWords(shown);
  return (
    <div className={styles.head}>
      <h2 className={styles.title} data-testid="plan-title">
        {planTitle(shown)}
      </h2>
      {proved !== undefined && (
        <span
          className={shown.result?.isProved === true ? styles.proved : styles.found}
          data-testid="plan-proved"
        >
          {shown.result?.isProved === true && (
            <CheckmarkCircleFilled className={styles.mark} fontSize={16} aria-hidden="true" />
          )}
          {proved}
        </span>
      )}
    </div>
  );
}

type PartProps = Pick<PlanPanelProps, 'scenario' | 'shown' | 'naming' | 'onWish'>;

function Standing({ shown, naming, onWish }: PartProps) {
  const styles = usePlanStyles();
  const { plan, result, best, standing } = shown;
  const difference = differenceWords(shown, naming.currency);
  return (
    <div aria-live="polite" data-testid="plan-difference">
      {difference !== undefined && <p className={styles.difference}>{difference}</p>}
      {plan.overBudget > 0 && (
        <p className={styles.difference}>
          {say('decide.overBudget', { money: worthWords(plan.overBudget, naming.currency) })}
        </p>
      )}
      {breaksDependency(shown) && <p className={styles.difference}>{say('decide.waitsFor')}</p>}
      {result !== undefined && best === undefined && !plan.fits && (
        <p className={styles.difference}>{say('decide.nothingWhy')}</p>
      )}
      {standing !== 'best' && (best !== undefined || standing === 'own') && result !== undefined && (
        <LinkButton onClick={() => onWish({ base: 'best', byHand: [] })} testId="back-to-best">
          {say(result.isProved && best !== undefined ? 'decide.proved.back' : 'decide.found.back')}
        </LinkButton>
      )}
    </div>
  );
}

function Looking({ search }: { search: Search }) {
  const styles = usePlanStyles();
  const { looking, isStopped, stop, again } = search;
  if (looking === undefined && !isStopped) return undefined;
  return (
    <div className={styles.looking} data-testid="looking">
      {looking === undefined ? (
        <>
          <span className={styles.small}>{say('decide.looking.stopped')}</span>
          <Button size="small" onClick={again} data-testid="look-again">
            {say('decide.looking.again')}
          </Button>
        </>
      ) : (
        <>
          <span className={styles.small}>{say(`decide.looking.${looking}`)}</span>
          <ProgressBar className={styles.bar} aria-label={say(`decide.looking.${looking}`)} />
          <Button size="small" onClick={stop} data-testid="stop-looking">
            {say('decide.looking.stop')}
          </Button>
        </>
      )}
    </div>
  );
}

function RunnerUp({ scenario, shown: { result, standing }, naming, onWish }: PartProps) {
  const styles = usePlanStyles();
  const words = result === undefined ? undefined : runnerUpWords(scenario, result, naming);
  const runnerUp = result?.runnerUp;
  if (words === undefined || runnerUp === undefined) return undefined;
  return (
    <p className={styles.runnerUp} data-testid="runner-up">
      <span className={styles.runnerUpTitle}>
        {say('decide.runnerUp', { money: worthWords(runnerUp.value, naming.currency) })}
      </span>{' '}
      {words}{' '}
      {standing !== 'runnerUp' && (
        <LinkButton onClick={() => onWish({ base: 'runnerUp', byHand: [] })} testId="show-runner-up">
          {say('decide.runnerUp.show')}
        </LinkButton>
      )}
    </p>
  );
}

function Changes({ scenario, shown: { plan }, naming }: Omit<PartProps, 'onWish'>) {
  const styles = usePlanStyles();
  const lines = changeLines(scenario, plan, naming);
  const rest = scenario.projects.length - lines.length;
  return (
    <section aria-labelledby="decide-changes" data-testid="changes">
      <h3 id="decide-changes" className={styles.second}>
        {say('decide.changes', { count: lines.length })}
      </h3>
      {lines.length === 0 && <p className={styles.small}>{say('decide.changes.none')}</p>}
      <ul className={styles.list}>
        {lines.map(({ key, name, what }) => (
          <li key={key} className={styles.line}>
            <span>{name}</span>
            <span className={styles.what}>{what}</span>
          </li>
        ))}
      </ul>
      {lines.length > 0 && rest > 0 && (
        <p className={styles.small}>{say('decide.changes.rest', { count: rest })}</p>
      )}
    </section>
  );
}
