import { Button, Checkbox, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { inOrderForChannel, nearestName } from '#domain/project/nearestName.ts';
import type { Project } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import { HowKept } from '#tab/listening/HowKept.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog, submitDialog } from '#teams/dialogs.ts';
import { useDialogPageStyles } from '#tab/dialogs/dialogPage.styles.ts';
import { say } from '#words/say.ts';

import { KindChoice } from './KindChoice.tsx';
import { useLogStyles } from './log.styles.ts';
import { Labelled, LogFields } from './LogFields.tsx';
import { featureOf, instead, isInConfidence, needsProject } from './logKinds.ts';
import type { LogMessage } from './logMessage.ts';
import { logProblemWords, orInstead } from './logProblemWords.ts';
import { ProjectField } from './ProjectField.tsx';
import { useLogForm } from './useLogForm.ts';

export function LogScreen({ portfolio, message }: { portfolio: Portfolio; message: LogMessage }) {
  const { host, config, clock } = useTabDeps();
  const styles = useLogStyles();
  const dialog = useDialogPageStyles();
  const { projects, ofChannel } = useChoices(portfolio);
  const [isTold, setTold] = useState(true);
  const form = useLogForm(portfolio, message, ofChannel, (logged) =>
    submitDialog({ ...logged, isTold }, config.clientId),
  );
  const waitSeconds = useWaitSeconds();
  const { draft, problem, saveProblem, isSaving, change } = form;
  const { settings } = portfolio;
  const isOff = !settings.features.includes(featureOf[draft.kind]);
  const other = instead(draft.kind, settings.features);
  const pmo = settings.pmoName;
  const isConfidential = isInConfidence(draft);
  if (form.heard === 'taken') return <Thanked />;
  return (
    <main className={dialog.page} data-testid="log-dialog" data-place={host.place.kind}>
      <h1 className={dialog.title}>{say('log.title')}</h1>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <div className={styles.fields}>
          <KindChoice value={draft.kind} isDisabled={isSaving} onChange={(kind) => change({ kind })} />
          <p className={styles.quiet}>{say(`log.kindHint.${draft.kind}`, { pmo })}</p>
          {isOff ? (
            <MessageBar intent="info" layout="multiline" data-testid="log-off">
              <MessageBarBody>{orInstead(say('log.off', { pmo }), other)}</MessageBarBody>
            </MessageBar>
          ) : (
            <>
              <Field
                label={
                  <Labelled
                    text={say('log.project')}
                    note={needsProject(draft.kind) ? '' : say('log.optional')}
                  />
                }
                {...(problem === 'projectMissing'
                  ? { validationMessage: say('log.problem.projectMissing'), validationState: 'warning' }
                  : {})}
              >
                <ProjectField
                  projects={projects}
                  value={draft.projectKey}
                  ofChannel={ofChannel}
                  isDisabled={isSaving}
                  onChange={(projectKey) => change({ projectKey })}
                />
              </Field>
              <LogFields
                draft={draft}
                problem={problem}
                isFromMessage={message.text !== ''}
                today={pmoToday(settings, clock.now())}
                isDisabled={isSaving}
                change={change}
              />
              {draft.kind === 'painPoint' && (
                <HowKept
                  value={draft.how}
                  pmoName={pmo}
                  isDisabled={isSaving}
                  onChange={(how) => change({ how })}
                />
              )}
            </>
          )}
        </div>
        <div className={styles.problem} role="alert">
          {saveProblem !== undefined && (
            <MessageBar intent="warning" layout="multiline" data-testid="log-problem">
              <MessageBarBody>{logProblemWords(saveProblem, pmo, other)}</MessageBarBody>
            </MessageBar>
          )}
          {form.heard !== undefined && (
            <MessageBar intent="warning" layout="multiline" data-testid="log-problem">
              <MessageBarBody>{say(`listening.problem.${form.heard}`)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {isConfidential ? (
          <p className={styles.quiet}>{say('log.notTold')}</p>
        ) : (
          <div>
            <Checkbox
              label={say('log.tell')}
              checked={isTold}
              onChange={(_, data) => setTold(data.checked === true)}
              data-testid="log-tell"
            />
            <p className={styles.quiet}>
              {isTold && `${say('log.tellWhat')} `}
              {say(message.link === undefined ? 'log.linkLost' : 'log.linkKept')}
            </p>
          </div>
        )}
        <div className={styles.footer}>
          <output className={styles.quiet}>
            {waitSeconds > 0 && say('start.waiting', { seconds: waitSeconds })}
          </output>
          <span className={styles.buttons}>
            <Button onClick={closeDialog} disabled={isSaving}>
              {say('log.cancel')}
            </Button>
            <Button appearance="primary" type="submit" disabled={isSaving || isOff} data-testid="log-save">
              {say(isSaving ? 'log.saving' : 'log.save')}
            </Button>
          </span>
        </div>
      </form>
    </main>
  );
}

/** Nothing goes back to the bot: it would know who, and answer in the thread. */
function Thanked() {
  const styles = useLogStyles();
  const dialog = useDialogPageStyles();
  return (
    <main className={dialog.page} data-testid="log-thanked">
      <h1 className={dialog.title}>{say('log.thanked')}</h1>
      <p className={styles.quiet} role="alert">
        {say('log.thankedWhat')}
      </p>
      <div className={styles.footer}>
        <span className={styles.buttons}>
          <Button appearance="primary" onClick={closeDialog}>
            {say('log.close')}
          </Button>
        </span>
      </div>
    </main>
  );
}

/** The channel's project is chosen already; its team's come before the others, and what is over is left out. */
function useChoices(portfolio: Portfolio) {
  const { host } = useTabDeps();
  const { groupId, channelName } = host.place;
  return useMemo(() => {
    const teamKey = portfolio.teams.find((team) => groupId !== undefined && team.groupId === groupId)?.key;
    const name = channelName ?? '';
    const projects = inOrderForChannel(portfolio.projects.map(({ value }) => value).filter(isGoingOn), {
      name,
      teamKey,
    });
    const ofTeam = projects.filter((project) => teamKey !== undefined && project.teamKey === teamKey);
    return { projects, ofChannel: (nearestName(name, ofTeam) ?? nearestName(name, projects))?.key };
  }, [portfolio, groupId, channelName]);
}

const isGoingOn = ({ stage }: Project): boolean => stage !== 'Done' && stage !== 'Stopped';
