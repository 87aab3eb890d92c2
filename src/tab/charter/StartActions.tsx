import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';

import { nextTier } from '#domain/charter/charterSize.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

import { EmailButtons } from './EmailButtons.tsx';
import { useStartStyles } from './start.styles.ts';
import type { StartAsk } from './startAsk.ts';
import type { OfProject } from './startModel.ts';
import { startProblemWords } from './startProblemWords.ts';
import type { Starting } from './useStart.ts';

interface ActionsProps {
  readonly ask: StartAsk;
  readonly of: OfProject | undefined;
  readonly starting: Starting;
  readonly mayWrite: boolean | undefined;
  readonly pmo: string;
}

/** What can be done with what stands on the page, and what each of it writes. */
export function StartActions({ ask, of, starting, mayWrite, pmo }: ActionsProps) {
  const styles = useStartStyles();
  const { tier, gaps, isBusy, saveProblem, milestones } = starting;
  const isNew = of === undefined;
  const words = isNew
    ? isBusy
      ? 'charter.starting'
      : 'charter.start'
    : isBusy
      ? 'charter.saving'
      : 'charter.save';
  return (
    <>
      {isNew && mayWrite !== false && <ChannelField starting={starting} />}
      <div role="alert">
        {gaps.length > 0 && (
          <MessageBar intent="warning" layout="multiline" data-testid="start-gaps">
            <MessageBarBody>{say('charter.gaps', { count: gaps.length })}</MessageBarBody>
          </MessageBar>
        )}
        {saveProblem !== undefined && (
          <MessageBar intent="warning" layout="multiline" data-testid="save-problem">
            <MessageBarBody>
              {startProblemWords(saveProblem, pmo)} {say('charter.done.safe')}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        {mayWrite !== false && (
          <Button
            appearance="primary"
            disabled={isBusy || mayWrite === undefined}
            icon={isBusy ? <Spinner size="tiny" /> : null}
            onClick={() => void starting.write()}
            data-testid="start-it"
          >
            {say(words)}
          </Button>
        )}
        {saveProblem?.kind === 'writtenMeanwhile' && (
          <>
            <Button onClick={() => void starting.keepMine()} disabled={isBusy} data-testid="keep-mine">
              {say('charter.keepMine')}
            </Button>
            <Button onClick={starting.takeTheirs} data-testid="take-theirs">
              {say('charter.takeTheirs')}
            </Button>
          </>
        )}
        {tier === 'S' && <EmailButtons starting={starting} isPrimary={mayWrite === false} />}
        {of?.file !== undefined && (
          <Button as="a" href={of.file.webUrl} target="_blank" rel="noreferrer" data-testid="open-document">
            {say('charter.done.document')}
          </Button>
        )}
        {nextTier(tier) !== undefined && (
          <Button
            className={styles.end}
            appearance="transparent"
            disabled={isBusy}
            onClick={starting.more}
            data-testid="need-more"
          >
            {say('charter.more')}
          </Button>
        )}
      </div>
      {isNew && mayWrite !== false && (
        <p className={styles.quiet}>{say(`charter.writes.${tier}`, { milestones: milestones.length })}</p>
      )}
      <Leave ask={ask} isNew={isNew} />
    </>
  );
}

function Leave({ ask, isNew }: { ask: StartAsk; isNew: boolean }) {
  const { router } = useTabDeps();
  if (!ask.isDialog && isNew && !ask.isPinning) return null;
  return (
    <div>
      <LinkButton onClick={ask.isDialog ? closeDialog : router.back} testId="start-cancel">
        {say('charter.cancel')}
      </LinkButton>
    </div>
  );
}

function ChannelField({ starting }: { starting: Starting }) {
  const { form, channels, change, isBusy } = starting;
  if (channels.length === 0) return null;
  return (
    <Field label={say('charter.channel')} hint={say('charter.channel.hint')}>
      <Select
        value={form.channelId ?? ''}
        disabled={isBusy}
        onChange={(_, { value }) => change({ channelId: value === '' ? undefined : value })}
        data-testid="start-channel"
      >
        <option value="">{say('charter.channel.none')}</option>
        {channels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
