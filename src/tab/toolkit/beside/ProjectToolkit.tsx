import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { Method, Project } from '#domain/project/project.ts';
import { inOrderFor, methods } from '#domain/toolkit/practices.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { PracticeRow } from '#tab/toolkit/PracticeRow.tsx';
import { rowsOfKind, useToolkit } from '#tab/toolkit/useToolkit.ts';
import { useToolkitStyles } from '#tab/toolkit/toolkit.styles.ts';
import { say } from '#words/say.ts';

import { LessonsLike } from './LessonsLike.tsx';

const useStyles = makeStyles({
  links: { padding: '6px 0 8px' },
  choice: { margin: '0 0 8px', padding: '8px 12px', backgroundColor: tokens.colorNeutralBackground2 },
});

const shownFirst = 3;

export interface ProjectToolkitProps {
  readonly facts: ProjectFacts;
  readonly mayWrite: boolean;
  /** The PMO switched the toolkit on, and the team has come to it. */
  readonly isOn: boolean;
}

/** The method of a project, to be changed where one may; and what the toolkit has for it. */
export function ProjectToolkit({ facts, mayWrite, isOn }: ProjectToolkitProps) {
  const toolkit = useToolkitStyles();
  const styles = useStyles();
  const [isChoosing, setChoosing] = useState(false);
  const { value: project } = facts.project;
  if (!isOn && !mayWrite) return undefined;
  return (
    <Panel
      title={say('toolkit.project.title')}
      note={say('toolkit.project.note', { method: project.method ?? 'none' })}
      action={
        mayWrite && (
          <LinkButton onClick={() => setChoosing(!isChoosing)} isExpanded={isChoosing} testId="change-method">
            {say('toolkit.project.change')}
          </LinkButton>
        )
      }
      testId="ways-of-working"
    >
      {isChoosing && (
        <div className={styles.choice}>
          <MethodChoice facts={facts} />
          <p className={toolkit.small}>{say('toolkit.project.nothingLost')}</p>
        </div>
      )}
      {isOn && <FirstPractices facts={facts} />}
      {isOn && (
        <LessonsLike
          text={`${project.name} ${project.businessGoal ?? ''}`}
          exceptKey={project.key}
          atMost={2}
        />
      )}
    </Panel>
  );
}

/** FO4: only which part leads follows the method. One cell is written, and "Undo" writes it back. */
function MethodChoice({ facts }: { facts: ProjectFacts }) {
  const { engine, notices } = useTabDeps();
  const { value: project, id } = facts.project;
  const choose = (method: Method): Promise<void> => {
    const switched = engine.editRow('PMO Projects', id, (now: Project) => ({ ...now, method }));
    return notices.did(
      switched,
      say('toolkit.project.switched', { method: say('toolkit.method.name', { method }) }),
    );
  };
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={say('toolkit.project.method')}
      value={project.method ?? ''}
      onChange={(_, { value }) => {
        const chosen = methods.find((method) => method === value);
        if (chosen !== undefined) void choose(chosen);
      }}
    >
      {methods.map((method) => (
        <Radio key={method} value={method} label={say('toolkit.method.name', { method })} />
      ))}
    </RadioGroup>
  );
}

function FirstPractices({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const toolkit = useToolkitStyles();
  const { router } = useTabDeps();
  const { rows } = useToolkit();
  const { value: project } = facts.project;
  const practices = inOrderFor(rowsOfKind(rows, 'Practice'), project.method, ({ value }) => value);
  if (practices.length === 0) return undefined;
  return (
    <>
      <ul className={toolkit.rows} data-testid="project-practices">
        {practices.slice(0, shownFirst).map((row) => (
          <PracticeRow
            key={row.id}
            row={row}
            method={project.method}
            settings={facts.settings}
            projects={[project]}
            projectKey={project.key}
          />
        ))}
      </ul>
      <div className={styles.links}>
        <LinkButton
          onClick={() => router.go(`/tab/toolkit/practices?key=${encodeURIComponent(project.key)}`)}
        >
          {say('toolkit.project.all')}
        </LinkButton>
      </div>
    </>
  );
}
