import { Button, mergeClasses } from '@fluentui/react-components';

import type { QueuedHelp } from '#tab/help/helpQueue.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { say } from '#words/say.ts';

import { useScorecardStyles } from './scorecard.styles.ts';

export interface WaitingRowProps {
  readonly waiting: readonly QueuedHelp[];
  readonly isOn: boolean;
  readonly isPmo: boolean;
  readonly onOpen: () => void;
}

/** The only red of the page: the PMO's own, for a request past its promise. */
export function WaitingRow({ waiting, isOn, isPmo, onOpen }: WaitingRowProps) {
  const styles = useScorecardStyles();
  const [longest] = waiting;
  return (
    <li className={styles.row} data-measure="waiting" data-past={longest?.isPastPromise ?? false}>
      <div>
        <h3 className={styles.name}>{say('scorecard.waiting')}</h3>
        <p className={mergeClasses(styles.quiet, styles.oneLine)}>{noteOf(longest, isOn)}</p>
      </div>
      <span className={styles.waits}>
        {longest?.isPastPromise === true && (
          <StatusMark status="red" size="mark" label={say('scorecard.waiting.past')} />
        )}
        {longest !== undefined &&
          (longest.waitingDays === 0
            ? say('scorecard.waiting.today', { count: waiting.length })
            : say('scorecard.waiting.count', { count: waiting.length, days: longest.waitingDays }))}
      </span>
      <Button
        size="small"
        appearance={isPmo && longest !== undefined ? 'primary' : 'secondary'}
        onClick={onOpen}
        data-testid="open-queue"
      >
        {say(isPmo && longest !== undefined ? 'scorecard.answer' : 'scorecard.look')}
      </Button>
    </li>
  );
}

function noteOf(longest: QueuedHelp | undefined, isOn: boolean): string {
  if (!isOn) return say('scorecard.waiting.off');
  if (longest === undefined) return say('scorecard.waiting.none');
  const { project, request } = longest;
  return project === undefined
    ? request.title
    : say('scorecard.waiting.what', { project: project.value.name, what: request.title });
}
