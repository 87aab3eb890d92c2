import { weeksOf } from '#domain/decision/change.ts';
import type { LogEntry } from '#domain/decision/decisionLog.ts';
import { readRecord } from '#domain/decision/decisionRecord.ts';
import { canUndo, undoUntil } from '#domain/decision/undoWindow.ts';
import { Said } from '#tab/parts/Said.tsx';
import { clockWords } from '#words/clockWords.ts';
import { dayAgeWords, dayWordsNear } from '#words/dayWords.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { LogFacts } from './logFacts.ts';
import { useLogStyles } from './log.styles.ts';

/** Project by project what was decided and how it stands, and what was on the table. */
export function MoreAbout({ entry, facts }: { readonly entry: LogEntry; readonly facts: LogFacts }) {
  const styles = useLogStyles();
  const { record, decision, decisions, state } = entry;
  const { currency, today, settings, now } = facts;
  const { value, valueOfToday, standing, runnerUp } = record?.table ?? {};
  return (
    <ul className={styles.more} data-testid="more-about">
      {decisions.map((one) => (
        <li key={one.projectKey ?? one.title}>
          <ProjectLine decision={one} facts={facts} />
        </li>
      ))}
      {decision.askedBy !== undefined && (
        <li>
          {say('decisions.about.asked', {
            name: spokenName(decision.askedBy),
            age:
              decision.askedOn === undefined
                ? say('decisions.asked.ageUnknown')
                : dayAgeWords(decision.askedOn, today),
          })}
        </li>
      )}
      {value !== undefined && valueOfToday !== undefined && (
        <li>
          {say('decisions.about.worth', {
            value: moneyWords(value, currency),
            today: moneyWords(valueOfToday, currency),
          })}
        </li>
      )}
      {standing !== undefined && <li>{say('decisions.about.standing', { standing })}</li>}
      {runnerUp !== undefined && (
        <li>{say('decisions.about.runnerUp', { value: moneyWords(runnerUp.value, currency) })}</li>
      )}
      {record !== undefined && state === 'Decided' && !canUndo(record, now) && (
        <li className={styles.quiet}>
          {say('decisions.soFar.undoOver', { time: clockWords(settings, undoUntil(record)) })}
        </li>
      )}
    </ul>
  );
}

function ProjectLine({
  decision,
  facts,
}: {
  readonly decision: LogEntry['decision'];
  readonly facts: LogFacts;
}) {
  const { projects, today } = facts;
  const record = readRecord(decision.scenario);
  const change = record?.plan.find(({ projectKey }) => projectKey === decision.projectKey);
  const project = projects.get(decision.projectKey ?? '');
  const decided = record?.moves.project?.to.forecastFinish;
  const finish = project?.actualFinish ?? project?.forecastFinish;
  const isTold = change?.kind === 'Delay' && decided !== undefined && finish !== undefined;
  return (
    <Said
      message="decisions.about.finish"
      values={{
        project: project?.name ?? decision.projectKey ?? decision.title,
        kind: change?.kind ?? decision.kind,
        weeks: (change && weeksOf(change)) ?? decision.weeks ?? 0,
        decided: isTold ? dayWordsNear(decided, today) : '',
        now: isTold ? dayWordsNear(finish, today) : 'none',
      }}
    />
  );
}
