import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import { readRecord } from '#domain/decision/decisionRecord.ts';
import type { LogEntry } from '#domain/decision/decisionLog.ts';
import { shortAge } from '#tab/parts/shortAge.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { LogFacts } from './logFacts.ts';
import { useLogStyles } from './log.styles.ts';
import { promiseWords, titleWords } from './logWords.ts';
import { MoreAbout } from './MoreAbout.tsx';
import { PromiseBar } from './PromiseBar.tsx';
import { RecentSoFar } from './RecentSoFar.tsx';
import { SoFar } from './SoFar.tsx';

const recentMilliseconds = 24 * 60 * 60_000;

/** What was decided, by whom and why, what it promised, and what came of it. */
export function LogRow({ entry, facts }: { readonly entry: LogEntry; readonly facts: LogFacts }) {
  const styles = useLogStyles();
  const { hidden } = useHidden();
  const [isOpen, setOpen] = useState(false);
  const { decision, cameOfIt, state, record, standing } = entry;
  const { today, currency, now } = facts;
  const isUndone = state === 'Undone';
  const { decidedOn, decidedBy } = decision;
  const isRecent =
    readRecord(decision.scenario) !== undefined && now - (record?.at ?? 0) < recentMilliseconds;
  const told = { entry, today, currency };
  return (
    <li
      className={mergeClasses(styles.row, isUndone && styles.quiet)}
      data-testid="decision"
      data-state={state}
    >
      <div className={styles.cells}>
        <div className={mergeClasses(styles.cell, styles.when)}>
          {decidedOn !== undefined && (
            <>
              <div>{dayWordsNear(decidedOn, today)}</div>
              <p className={styles.small}>{shortAge(decidedOn, today)}</p>
            </>
          )}
        </div>
        <div className={styles.cell}>
          <button
            type="button"
            className={mergeClasses(styles.title, isUndone && styles.titleQuiet)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {titleWords(entry)}
          </button>
          {decidedBy !== undefined && <p className={styles.small}>{spokenShortName(decidedBy)}</p>}
        </div>
        <div className={mergeClasses(styles.cell, decision.why === undefined && styles.quiet)}>
          <span className={hidden}>{say('decisions.log.head.why')} </span>
          {decision.why ?? say('decisions.log.noWhy')}
        </div>
        <div className={styles.cell}>
          {!isUndone && (
            <>
              {promiseWords(cameOfIt, currency)}
              {cameOfIt !== undefined && (
                <PromiseBar share={standing === 'notYet' ? undefined : cameOfIt.share} />
              )}
            </>
          )}
        </div>
        <div className={styles.cell} data-testid="so-far">
          {isRecent ? <RecentSoFar {...told} /> : <SoFar {...told} />}
        </div>
      </div>
      {isOpen && <MoreAbout entry={entry} facts={facts} />}
    </li>
  );
}
