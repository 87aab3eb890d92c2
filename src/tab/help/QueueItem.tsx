import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { say } from '#words/say.ts';

import { AnswerForm } from './AnswerForm.tsx';
import { answerPlace, type QueuedHelp } from './helpQueue.ts';
import { personName } from './personName.ts';
import { useQueueStyles } from './queue.styles.ts';

export interface QueueItemProps {
  readonly one: QueuedHelp;
  readonly isPmo: boolean;
  readonly onTake: () => void;
  readonly onDone: () => void;
}

export function QueueItem({ one, isPmo, onTake, onDone }: QueueItemProps) {
  const styles = useQueueStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { request, project, waitingDays, isPastPromise, row } = one;
  const name = personName(request.askedBy);
  const facts = {
    name: name ?? '',
    project: project?.value.name ?? request.projectKey ?? say('scorecard.queue.noProject'),
    age: say('scorecard.days', { days: waitingDays }),
  };
  const takenBy = personName(request.takenBy);
  return (
    <li className={styles.item} data-help={one.id} data-past={isPastPromise}>
      <div className={styles.words}>
        <p className={styles.what}>{request.title}</p>
        <p className={styles.facts}>
          {isPastPromise && <StatusMark status="red" size="mark" label={say('scorecard.waiting.past')} />}
          <span className={mergeClasses(isPastPromise && styles.past)}>
            {say(name === undefined ? 'scorecard.queue.byNobody' : 'scorecard.queue.by', facts)}
          </span>
          {row === undefined && <span>{say('scorecard.queue.inReport')}</span>}
          {request.state === 'Taken' && takenBy !== undefined && (
            <span>{say('scorecard.queue.taken', { name: takenBy })}</span>
          )}
          <MessageLink href={request.messageLink} />
        </p>
      </div>
      {isPmo && !isOpen && (
        <div className={styles.buttons}>
          {request.state === 'Open' && (
            <Button
              size="small"
              onClick={onTake}
              aria-label={ofThis('scorecard.queue.take', request.title)}
              data-testid="take-help"
            >
              {say('scorecard.queue.take')}
            </Button>
          )}
          <Button
            size="small"
            appearance={request.state === 'Taken' ? 'primary' : 'secondary'}
            onClick={() => setIsOpen(true)}
            aria-label={ofThis('scorecard.queue.done', request.title)}
            data-testid="finish-help"
          >
            {say('scorecard.queue.done')}
          </Button>
        </div>
      )}
      {isOpen && (
        <AnswerForm
          place={answerPlace(project?.value, request.messageLink)}
          firstWords={undefined}
          onSend={() => {
            setIsOpen(false);
            onDone();
          }}
          onCancel={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}

/** Several rows have the same button; to a screen reader each says of what. */
export const ofThis = (
  action: 'scorecard.queue.take' | 'scorecard.queue.done' | 'scorecard.queue.removed',
  what: string,
): string => say('scorecard.queue.ofThis', { action: say(action), what });

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** A cell people may type into leads to Teams, or nowhere. */
export function MessageLink({ href }: { href: string | undefined }) {
  const url = URL.parse(href ?? '');
  if (url?.protocol !== 'https:' || !teamsHosts.has(url.host)) return undefined;
  return (
    <Link href={url.href} target="_blank" rel="noreferrer" inline>
      {say('scorecard.queue.message')}
    </Link>
  );
}
