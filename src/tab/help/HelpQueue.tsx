import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { say } from '#words/say.ts';

import { PromiseChoice } from './PromiseChoice.tsx';
import { QueueItem } from './QueueItem.tsx';
import { useQueueStyles } from './queue.styles.ts';
import { Roadblocks } from './Roadblocks.tsx';
import type { HelpQueueState } from './useHelpQueue.ts';

export interface HelpQueueProps {
  readonly portfolio: Overview;
  readonly queue: HelpQueueState;
  readonly today: Day;
  readonly isPmo: boolean;
  readonly onClose: () => void;
}

/** Who waits for the PMO and what stands in somebody's way: taken, done, thanked for, and told where it was raised. */
export function HelpQueue({ portfolio, queue, today, isPmo, onClose }: HelpQueueProps) {
  const styles = useQueueStyles();
  const { waiting, promiseDays, read } = queue;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} data-testid="help-queue">
        <DialogBody>
          <DialogTitle>{say('scorecard.queue.title')}</DialogTitle>
          <DialogContent>
            <p className={styles.quiet}>{say('scorecard.queue.note', { promise: promiseDays })}</p>
            {isPmo && <PromiseChoice promiseDays={promiseDays} />}
            {!isPmo && <p className={styles.quiet}>{say('scorecard.queue.readOnly')}</p>}
            <h3 className={styles.part}>{say('scorecard.queue.requests')}</h3>
            {read.problem !== undefined && (
              <p className={styles.quiet}>
                {say(
                  read.problem.kind === 'listMissing' || read.problem.kind === 'notFound'
                    ? 'scorecard.queue.missing'
                    : 'scorecard.queue.problem',
                )}
              </p>
            )}
            {waiting.length === 0 && read.problem === undefined && (
              <p className={styles.quiet}>{say('scorecard.queue.none')}</p>
            )}
            <ul className={styles.list}>
              {waiting.map((one) => (
                <QueueItem
                  key={one.id}
                  one={one}
                  isPmo={isPmo}
                  onTake={() => void queue.take(one)}
                  onDone={() => void queue.finish(one)}
                />
              ))}
            </ul>
            {portfolio.settings.features.includes('raid') && (
              <Roadblocks projects={portfolio.projects} today={today} isPmo={isPmo} />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {say('scorecard.queue.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
