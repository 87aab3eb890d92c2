import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { type StartJournal, type StartStep, startSteps } from '#data/charter/startProject.ts';
import { projectPath } from '#tab/routes.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { submitDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

import { EmailButtons } from './EmailButtons.tsx';
import { useStartStyles } from './start.styles.ts';
import type { StartAsk } from './startAsk.ts';
import { startProblemWords } from './startProblemWords.ts';
import type { Starting } from './useStart.ts';

const useStyles = makeStyles({
  step: { display: 'flex', columnGap: '10px', padding: '6px 0', alignItems: 'flex-start' },
  icon: { fontSize: '20px', lineHeight: 1, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface StartDoneProps {
  readonly portfolio: Portfolio;
  readonly starting: Starting;
  readonly journal: StartJournal;
  readonly ask: StartAsk;
}

/** What is there now, step by step, and what to do about the rest. */
export function StartDone({ portfolio, starting, journal, ask }: StartDoneProps) {
  const styles = useStartStyles();
  const { router, config } = useTabDeps();
  const { isBusy, tier } = starting;
  const isWhole = journal.done.length === startSteps.length;
  const { project, file } = journal;
  return (
    <section className={styles.box} data-testid="start-done" data-whole={isWhole} aria-live="polite">
      <h2 className={styles.subtitle}>{titleOf(journal, isWhole, isBusy, starting.form.name)}</h2>
      {!isWhole && !isBusy && <p className={styles.quiet}>{say('charter.done.safe')}</p>}
      <ul className={styles.list}>
        {startSteps.map((step) => (
          <StepLine key={step} step={step} journal={journal} starting={starting} portfolio={portfolio} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {!isWhole && (
          <Button
            appearance="primary"
            disabled={isBusy}
            icon={isBusy ? <Spinner size="tiny" /> : null}
            onClick={() => void starting.write()}
            data-testid="start-again"
          >
            {say(isBusy ? 'charter.starting' : 'charter.done.again')}
          </Button>
        )}
        {project !== undefined &&
          (ask.isDialog ? (
            <Button
              appearance={isWhole && tier !== 'S' ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() =>
                submitDialog({ kind: 'started', key: project.value.key, itemId: project.id }, config.clientId)
              }
              data-testid="start-close"
            >
              {say('charter.done.close')}
            </Button>
          ) : (
            <Button
              appearance={isWhole && tier !== 'S' ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() =>
                router.go(
                  ask.isPinning
                    ? `/config?key=${encodeURIComponent(project.value.key)}`
                    : projectPath(project.value.key),
                )
              }
              data-testid="start-open"
            >
              {say(ask.isPinning ? 'charter.done.pin' : 'charter.done.open')}
            </Button>
          ))}
        {file !== undefined && tier !== 'S' && (
          <Button as="a" href={file.webUrl} target="_blank" rel="noreferrer" data-testid="open-document">
            {say('charter.done.document')}
          </Button>
        )}
        {tier === 'S' && <EmailButtons starting={starting} isPrimary={isWhole} />}
      </div>
    </section>
  );
}

function titleOf(journal: StartJournal, isWhole: boolean, isBusy: boolean, name: string): string {
  if (isWhole) return say('charter.done.title', { name });
  if (isBusy) return say('charter.starting');
  return journal.project === undefined ? say('charter.done.notYet') : say('charter.done.partly', { name });
}

function StepLine(props: { step: StartStep } & Omit<StartDoneProps, 'ask'>) {
  const { step, journal, starting, portfolio } = props;
  const styles = useStyles();
  const problem = journal.problems[step];
  const isDone = journal.done.includes(step);
  const Icon = isDone ? CheckmarkCircleRegular : problem === undefined ? CircleRegular : ErrorCircleRegular;
  return (
    <li className={styles.step} data-testid={`step-${step}`} data-done={isDone}>
      <Icon
        className={mergeClasses(
          styles.icon,
          isDone && styles.done,
          !isDone && problem !== undefined && styles.open,
        )}
        aria-hidden="true"
      />
      <span>
        <span className={styles.name}>{say(`charter.step.${step}`)}</span>
        <p className={styles.words}>
          {isDone
            ? doneWords(step, journal, starting)
            : problem === undefined
              ? say('charter.step.waiting')
              : startProblemWords(problem, portfolio.settings.pmoName)}
        </p>
      </span>
    </li>
  );
}

function doneWords(step: StartStep, { project, file }: StartJournal, starting: Starting): string {
  switch (step) {
    case 'project':
      return say('charter.step.project.done', {
        name: project?.value.name ?? '',
        key: project?.value.key ?? '',
      });
    case 'milestones':
      return say('charter.step.milestones.done', { count: starting.milestones.length });
    case 'charter':
      return say('charter.step.charter.done', { file: file?.name ?? '' });
    case 'card':
      return say(starting.form.channelId === undefined ? 'charter.step.card.none' : 'charter.step.card.done');
  }
}
