import { Button, Field, Input, mergeClasses, Spinner } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { type TeamFocus, teamFocuses } from '#domain/team/team.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useFirstRunStyles } from './firstRun.styles.ts';
import { StartProblemBox } from './StartProblemBox.tsx';
import { useSmallStart } from './useSmallStart.ts';

/** What one line of text in a SharePoint list holds, and no more than anybody reads. */
const longestName = 80;

export interface FirstRunProps {
  /** Somebody made them with the command; only teams and focus are left. */
  readonly hasLists: boolean;
  readonly today: Day;
  readonly onStarted: () => void;
}

/** Start small: one or two teams, two lists, one focus, one button. */
export function FirstRun({ hasLists, today, onStarted }: FirstRunProps) {
  const styles = useFirstRunStyles();
  const { config, host } = useTabDeps();
  const [names, setNames] = useState<readonly [string, string]>([host.place.teamName ?? '', '']);
  const [focus, setFocus] = useState<TeamFocus>('Timeline');
  const [isAsked, setIsAsked] = useState(false);
  const { isStarting, problem, start } = useSmallStart(onStarted);
  const teams = names.map((name) => name.trim()).filter((name) => name !== '');
  const nameProblem =
    teams.length === 0 ? 'missing' : teams.some(({ length }) => length > longestName) ? 'tooLong' : undefined;
  const go = (): void => {
    setIsAsked(true);
    if (nameProblem !== undefined) return;
    const { teamName, groupId } = host.place;
    void start({
      teams: teams.map((name) => ({ name, groupId: name === teamName ? groupId : undefined })),
      focus,
      today,
    });
  };
  return (
    <section data-testid="first-run" aria-labelledby="first-run">
      <h1 id="first-run" className={styles.title}>
        {say('firstRun.title')}
      </h1>
      <p className={styles.why}>{say('firstRun.why')}</p>
      <ol className={styles.steps}>
        <Step step={1} isDone title={say('firstRun.where')}>
          <p className={styles.quiet}>{config.siteUrl}</p>
        </Step>
        <Step step={2} isDone={nameProblem === undefined} title={say('firstRun.team')}>
          <p className={styles.quiet}>{say('firstRun.team.why')}</p>
          <div className={styles.pair}>
            <Field
              label={say('firstRun.team.name')}
              {...(isAsked && nameProblem !== undefined
                ? {
                    validationState: 'warning' as const,
                    validationMessage: say(`firstRun.team.${nameProblem}`, { longest: longestName }),
                  }
                : {})}
            >
              <Input
                value={names[0]}
                onChange={(_, { value }) => setNames(([, second]) => [value, second])}
                data-testid="first-team"
              />
            </Field>
            <Field label={say('firstRun.team.second')}>
              <Input value={names[1]} onChange={(_, { value }) => setNames(([first]) => [first, value])} />
            </Field>
          </div>
        </Step>
        <Step step={3} isDone={hasLists} title={say('firstRun.lists')}>
          {hasLists ? <p className={styles.quiet}>{say('firstRun.lists.there')}</p> : <TwoLists />}
        </Step>
        <Step step={4} isDone={false} title={say('firstRun.focus')}>
          <p className={styles.quiet}>{say('firstRun.focus.why')}</p>
          <FocusCards focus={focus} onChoose={setFocus} />
        </Step>
      </ol>
      {problem !== undefined && <StartProblemBox problem={problem} />}
      <div className={styles.go}>
        <Button
          appearance="primary"
          size="large"
          onClick={go}
          disabled={isStarting}
          data-testid="start-small"
        >
          {say(hasLists ? 'firstRun.startOnly' : 'firstRun.start')}
        </Button>
        {isStarting ? (
          <Spinner size="tiny" label={say('firstRun.starting')} />
        ) : (
          !hasLists && <p className={styles.quiet}>{say('firstRun.takes')}</p>
        )}
      </div>
    </section>
  );
}

interface StepProps {
  readonly step: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ step, isDone, title, children }: StepProps) {
  const styles = useFirstRunStyles();
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.mark, isDone && styles.markDone)}>
        {isDone ? <StatusMark status="green" size="mark" label={say('firstRun.done')} /> : step}
      </span>
      <div>
        <h2 className={styles.head}>{title}</h2>
        {children}
      </div>
    </li>
  );
}

function TwoLists() {
  const styles = useFirstRunStyles();
  return (
    <>
      <div className={styles.pair}>
        {(['projects', 'reports'] as const).map((list) => (
          <div key={list} className={styles.box}>
            <h3 className={styles.head}>{say(`firstRun.lists.${list}`)}</h3>
            <p className={styles.quiet}>{say(`firstRun.lists.${list}.what`)}</p>
          </div>
        ))}
      </div>
      <p className={styles.quiet}>{say('firstRun.lists.own')}</p>
    </>
  );
}

function FocusCards({ focus, onChoose }: { focus: TeamFocus; onChoose: (focus: TeamFocus) => void }) {
  const styles = useFirstRunStyles();
  return (
    <div className={styles.pair} role="radiogroup" aria-label={say('firstRun.focus')}>
      {teamFocuses.map((one) => (
        <label
          key={one}
          className={mergeClasses(styles.box, styles.choice, one === focus && styles.chosen)}
          data-focus={one}
        >
          <input
            type="radio"
            name="first-focus"
            className={styles.radio}
            checked={one === focus}
            onChange={() => onChoose(one)}
          />
          <span className={styles.head}>{say(`firstRun.focus.${one}`)}</span>
          <span className={styles.quiet} style={{ display: 'block' }}>
            {say(`firstRun.focus.${one}.what`)}
          </span>
        </label>
      ))}
    </div>
  );
}
