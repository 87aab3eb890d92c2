import { useState } from 'react';

import type { PlanEffects } from '#domain/scenario/planEffects.ts';
import type { Promised } from '#domain/capacity/promiseLine.ts';
import type { Day } from '#domain/calendar/day.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { useDecideStyles } from './decide.styles.ts';
import { eventLines } from './doesWords.ts';
import { mostAtOnce } from './loadModel.ts';
import { type Naming, projectName } from './planWords.ts';

export interface EffectsPartProps {
  readonly effects: PlanEffects;
  readonly naming: Naming;
  readonly today: Day;
  readonly mayReadPeople: boolean;
  /** Who asks for any skill at all: for the others there is nothing to promise. */
  readonly asking: ReadonlySet<string>;
}

/** Who breathes, what can be promised, and what becomes of the business events. */
export function EffectsPart({ effects, naming, today, mayReadPeople, asking }: EffectsPartProps) {
  const styles = useDecideStyles();
  const events = eventLines(effects.projects, { today, nameOf: (key) => projectName(naming, key) });
  return (
    <div className={`${styles.area} ${styles.effects}`} data-testid="effects">
      <Breathes effects={effects} mayRead={mayReadPeople} />
      <PromiseLines effects={effects} asking={asking} />
      <section aria-labelledby="decide-events" data-testid="events">
        <h2 id="decide-events" className={styles.second}>
          {say('decide.events')}
        </h2>
        {events.length === 0 && <p className={styles.small}>{say('decide.events.none')}</p>}
        <ul className={styles.list}>
          {events.map(({ key, isKept, words }) => (
            <li key={key} className={styles.event}>
              <StatusMark
                status={isKept ? 'green' : 'amber'}
                size="mark"
                label={say(isKept ? 'decide.events.kept' : 'decide.events.passed')}
              />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const shownPersons = 4;

function Breathes({ effects: { persons }, mayRead }: { effects: PlanEffects; mayRead: boolean }) {
  const styles = useDecideStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? persons : persons.slice(0, shownPersons);
  const more = persons.length - shown.length;
  return (
    <section aria-labelledby="decide-breathes" data-testid="breathes">
      <h2 id="decide-breathes" className={styles.second}>
        {say('decide.breathes')}{' '}
        {mayRead && <span className={styles.small}>{say('decide.breathes.note')}</span>}
      </h2>
      {!mayRead && <p className={styles.small}>{say('decide.breathes.fenced')}</p>}
      {mayRead && persons.length === 0 && <p className={styles.small}>{say('decide.breathes.nobody')}</p>}
      <ul className={styles.list}>
        {shown.map(({ person, peakPercent }) => (
          <li key={`${person.id} ${person.name}`} className={styles.line}>
            <span>{spokenShortName(person)}</span>
            <span className={styles.figure}>
              <Said
                message="decide.breathes.percent"
                values={{ before: Math.round(peakPercent.before), after: Math.round(peakPercent.after) }}
              />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <LinkButton onClick={() => setShowsAll(true)}>
          {say('decide.breathes.more', { count: more })}
        </LinkButton>
      )}
    </section>
  );
}

function PromiseLines({
  effects: { promise, skills },
  asking,
}: Pick<EffectsPartProps, 'effects' | 'asking'>) {
  const styles = useDecideStyles();
  const asks = ({ projectKey }: Promised): boolean => asking.has(projectKey);
  const before = promise.before.projects.filter(asks);
  const after = promise.after.projects.filter(asks);
  const lines = [
    {
      label: say('decide.promise.covered'),
      message: 'decide.promise.coveredOf' as const,
      values: {
        before: before.filter(isCovered).length,
        beforeAll: before.length,
        after: after.filter(isCovered).length,
        afterAll: after.length,
      },
    },
    {
      label: say('decide.promise.atOnce'),
      message: 'decide.promise.atOnceOf' as const,
      values: { before: mostAtOnce(skills, 'before'), after: mostAtOnce(skills, 'after') },
    },
  ];
  return (
    <section aria-labelledby="decide-promise" data-testid="promise">
      <h2 id="decide-promise" className={styles.second}>
        {say('decide.promise')}
      </h2>
      <ul className={styles.list}>
        {lines.map(({ label, message, values }) => (
          <li key={message} className={styles.line}>
            <span>{label}</span>
            <span className={styles.figure}>
              <Said message={message} values={values} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isCovered = ({ gap }: Promised): boolean => gap === undefined;
