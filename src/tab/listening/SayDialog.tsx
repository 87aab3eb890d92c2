import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { say } from '#words/say.ts';

import { HowKept } from './HowKept.tsx';
import { useListeningStyles } from './listening.styles.ts';
import { TeamField } from './TeamField.tsx';
import { longestLine, type SayDraft, useSaying } from './useSaying.ts';

const kinds: readonly SayDraft['kind'][] = ['PainPoint', 'Idea', 'ThankYou'];

export interface SayDialogProps {
  readonly portfolio: Overview;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A pain point, an idea or a thank-you, written by hand. */
export function SayDialog({ portfolio, today, onClose }: SayDialogProps) {
  const styles = useListeningStyles();
  const { draft, change, problem, sendProblem, isSending, send } = useSaying(portfolio, today, onClose);
  const pmo = portfolio.settings.pmoName;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface data-testid="say-dialog">
        <DialogBody>
          <DialogTitle>{say('listening.say.title', { pmo })}</DialogTitle>
          <DialogContent className={styles.fields}>
            <Field label={say('listening.say.kind')}>
              <RadioGroup
                layout="horizontal"
                value={draft.kind}
                disabled={isSending}
                onChange={(_, data) => {
                  const kind = kinds.find((one) => one === data.value);
                  if (kind !== undefined) change({ kind });
                }}
              >
                {kinds.map((kind) => (
                  <Radio
                    key={kind}
                    value={kind}
                    label={say(`listening.kind.${kind}`)}
                    data-testid={`kind-${kind}`}
                  />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label={say(`listening.say.line.${draft.kind}`)}
              {...(problem === undefined
                ? {}
                : {
                    validationMessage: say(`listening.say.${problem}`, { longest: longestLine }),
                    validationState: 'warning' as const,
                  })}
            >
              <Textarea
                rows={2}
                value={draft.title}
                disabled={isSending}
                onChange={(_, data) => change({ title: data.value })}
                data-testid="say-line"
              />
            </Field>
            <Field label={say('listening.say.more')} hint={say('listening.say.optional')}>
              <Textarea
                rows={2}
                value={draft.more}
                disabled={isSending}
                onChange={(_, data) => change({ more: data.value.slice(0, 4_000) })}
                data-testid="say-more"
              />
            </Field>
            <TeamField
              label={say('listening.say.team')}
              teams={portfolio.teams}
              value={draft.teamKey}
              none={say('listening.say.noTeam')}
              isDisabled={isSending}
              onChange={(teamKey) => change({ teamKey })}
            />
            <HowKept
              value={draft.how}
              pmoName={pmo}
              isDisabled={isSending}
              onChange={(how) => change({ how })}
            />
            <div role="alert">
              {sendProblem !== undefined && (
                <MessageBar intent="warning" layout="multiline" data-testid="say-problem">
                  <MessageBarBody>{say(`listening.problem.${sendProblem}`)}</MessageBarBody>
                </MessageBar>
              )}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={isSending}>
              {say('listening.say.cancel')}
            </Button>
            <Button
              appearance="primary"
              disabled={isSending}
              onClick={() => void send()}
              data-testid="say-send"
            >
              {say(isSending ? 'listening.say.sending' : 'listening.say.send')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
