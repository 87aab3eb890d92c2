import { useMemo } from 'react';

import { useStaffing } from '#tab/capacity/useStaffing.ts';
import { Bar } from '#tab/parts/Bar.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { usePartStyles } from './parts.styles.ts';
import { peopleOn, type PersonOnProject } from './peopleModel.ts';

/** Only for members of the second site; for others there is no such part, and nothing is read. */
export function PeoplePart({ facts }: { facts: ProjectFacts }) {
  const { lists } = useTabDeps();
  const { features } = facts.settings;
  const isKept = lists.people !== undefined && features.includes('people');
  return isKept ? <Asked facts={facts} /> : undefined;
}

function Asked({ facts }: { facts: ProjectFacts }) {
  const styles = usePartStyles();
  const { engine } = useTabDeps();
  const projects = useLive(engine.projects).rows;
  const { value: staffing } = useStaffing(facts.settings);
  const people = useMemo(
    () =>
      staffing?.people.kind === 'read'
        ? peopleOn(
            facts.project.value.key,
            staffing,
            projects.map(({ value }) => value),
            facts,
          )
        : undefined,
    [staffing, projects, facts],
  );
  if (people === undefined) return undefined;
  return (
    <Panel title={say('parts.people')} note={say('parts.people.note')} testId="people">
      {people.length === 0 && <p className={styles.empty}>{say('parts.people.none')}</p>}
      <ul className={styles.list}>
        {people.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ person }: { person: PersonOnProject }) {
  const styles = usePartStyles();
  const { name, skill, others, loadPercent, capacityPercent, isOver } = person;
  const most = Math.max(100, loadPercent, capacityPercent);
  const inside = Math.min(loadPercent, capacityPercent);
  return (
    <li className={styles.person}>
      <span>
        {name}
        <span className={styles.under}>
          {say('parts.people.of', { skill, others: others.length === 0 ? 'none' : others.join(', ') })}
        </span>
      </span>
      <Bar
        filled={inside / most}
        over={(loadPercent - inside) / most}
        limit={capacityPercent / most}
        overStatus={isOver ? 'amber' : 'unknown'}
      />
      <span
        className={styles.figure}
        title={say('parts.people.bar', { name, percent: loadPercent, capacity: capacityPercent })}
      >
        {say('parts.people.load', { percent: loadPercent })}
      </span>
    </li>
  );
}
