import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { titles } from '#data/decision/known.ts';
import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Decision } from '#domain/decision/decision.ts';
import { decisionLog } from '#domain/decision/decisionLog.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';
import { PartTabs } from '#tab/decide/PartTabs.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { AskedPart } from './AskedPart.tsx';
import { LogHead } from './LogHead.tsx';
import { LogRow } from './LogRow.tsx';
import type { LogFacts } from './logFacts.ts';
import { useLogStyles } from './log.styles.ts';
import { useMayDecide } from './useDeciding.ts';
import { useWrittenEffects } from './useWrittenEffects.ts';

export interface DecisionLogProps {
  readonly portfolio: Overview;
  readonly now: number;
}

const shownAtFirst = 20;

/** What was decided, why, and what came of it. */
export function DecisionLog({ portfolio, now }: DecisionLogProps) {
  const styles = useLogStyles();
  const { hidden } = useHidden();
  const deps = useTabDeps();
  const { engine } = deps;
  const { rows, from, problem, readAt } = useLive(
    useMemo(() => engine.allRowsOf<Decision>(titles.decisions), [engine]),
  );
  const { lists } = useLive(engine.around);
  const mayDecide = useMayDecide(deps);
  const [isAll, setAll] = useState(false);
  const { settings, projects } = portfolio;
  const today = pmoToday(settings, now);
  const log = useMemo(() => {
    const calendar = { workingDays: settings.workingDays, holidays: holidaysOf(lists.toolkit ?? []) };
    const values = projects.map(({ value }) => value);
    return decisionLog(rows, { demand: lists.demand ?? [], projects: values, calendar }, today);
  }, [rows, lists, projects, settings, today]);
  useWrittenEffects(log, { mayDecide, isKnown: lists.demand !== undefined });
  const facts: LogFacts = {
    projects: useMemo(() => new Map(projects.map(({ value }) => [value.key, value])), [projects]),
    settings,
    currency: settings.currency,
    today,
    now,
    mayDecide,
  };
  const shown = isAll ? log.decided : log.decided.slice(0, shownAtFirst);
  const isMissing = problem?.kind === 'listMissing' || !settings.features.includes('decisions');
  return (
    <main className={styles.page} data-testid="decision-log">
      <h1 className={hidden}>{say('decisions.openLog')}</h1>
      <div className={styles.tools}>
        <PartTabs part="log" />
      </div>
      {isMissing && rows.length === 0 ? (
        <Empty words={say('decisions.log.missing')} action={say('decisions.log.toSetup')} path="/tab/setup" />
      ) : from === 'nothing' ? (
        problem === undefined ? (
          <PageSkeleton />
        ) : (
          <p className={styles.small}>{say('decisions.log.unread')}</p>
        )
      ) : (
        <>
          <AskedPart asked={log.asked} facts={facts} />
          {log.decided.length === 0 ? (
            <Empty
              words={say('decisions.log.empty')}
              action={say('decisions.log.toOptions')}
              path="/tab/decide"
            />
          ) : (
            <>
              <LogHead log={log} readAt={readAt} now={now} />
              <Heads />
              <ul className={styles.list} aria-label={say('decisions.log.list')}>
                {shown.map((entry) => (
                  <LogRow key={entry.id} entry={entry} facts={facts} />
                ))}
              </ul>
              {shown.length < log.decided.length && (
                <div className={styles.foot}>
                  <LinkButton onClick={() => setAll(true)}>
                    {say('decisions.log.older', { count: log.decided.length - shown.length })}
                  </LinkButton>
                </div>
              )}
            </>
          )}
        </>
      )}
    </main>
  );
}

function Empty({ words, action, path }: { words: string; action: string; path: string }) {
  const styles = useLogStyles();
  const { router } = useTabDeps();
  return (
    <div className={styles.top}>
      <p className={styles.small}>{words}</p>
      <Button onClick={() => router.go(path)}>{action}</Button>
    </div>
  );
}

/** For the eye; each row says by itself what is what. */
function Heads() {
  const styles = useLogStyles();
  return (
    <div className={styles.heads} aria-hidden="true">
      {(['decided', 'what', 'why', 'promise', 'soFar'] as const).map((name) => (
        <span key={name}>{say(`decisions.log.head.${name}`)}</span>
      ))}
    </div>
  );
}
