import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';

import type { Kept } from '#data/lists/kept.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Seen } from '#data/lists/overviewCall.ts';
import { readRows } from '#data/lists/readRows.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useRead } from '#tab/parts/useRead.ts';
import { useRowsOf } from '#tab/parts/useRowsOf.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { AnswerForm } from './AnswerForm.tsx';
import { askForAnswer } from './askForAnswer.ts';
import { answerPlace } from './helpQueue.ts';
import { MessageLink, ofThis } from './QueueItem.tsx';
import { useQueueStyles } from './queue.styles.ts';

const listTitle = 'PMO RAID';

export interface RoadblocksProps {
  readonly projects: readonly Seen<Project>[];
  readonly today: Day;
  readonly isPmo: boolean;
}

/** What stands in somebody's way, from the logs of all projects: one indexed question, not the whole list. */
export function Roadblocks({ projects, today, isPmo }: RoadblocksProps) {
  const { lists, clock } = useTabDeps();
  const styles = useQueueStyles();
  const read = useRead(
    useCallback(() => readRows(lists.raid, equals('Kind', 'Roadblock')), [lists]),
    clock,
  );
  const [gone, setGone] = useState<readonly string[]>([]);
  if (read.value === undefined) return undefined;
  const shown = read.value.rows
    .filter(({ id, value }) => value.state !== 'Closed' && !gone.includes(id))
    .toSorted((one, other) => (one.value.dueOn ?? '9').localeCompare(other.value.dueOn ?? '9'));
  return (
    <section data-testid="roadblocks">
      <h3 className={styles.part}>{say('scorecard.queue.roadblocks')}</h3>
      {shown.length === 0 && <p className={styles.quiet}>{say('scorecard.queue.roadblocksNone')}</p>}
      <ul className={styles.list}>
        {shown.map((row) => (
          <Roadblock
            key={row.id}
            row={row}
            project={projects.find(({ value }) => value.key === row.value.projectKey)}
            today={today}
            isPmo={isPmo}
            onRemoved={() => setGone((before) => [...before, row.id])}
          />
        ))}
      </ul>
    </section>
  );
}

interface RoadblockProps extends Pick<RoadblocksProps, 'today' | 'isPmo'> {
  readonly row: Kept<RaidItem>;
  readonly project: Seen<Project> | undefined;
  readonly onRemoved: () => void;
}

function Roadblock({ row, project, today, isPmo, onRemoved }: RoadblockProps) {
  const styles = useQueueStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { title, dueOn, messageLink, projectKey } = row.value;
  return (
    <li className={styles.item} data-roadblock={row.id}>
      <div className={styles.words}>
        <p className={styles.what}>{title}</p>
        <p className={styles.facts}>
          <span>{say('scorecard.queue.log', { project: project?.value.name ?? projectKey })}</span>
          {dueOn !== undefined && (
            <span>{say('scorecard.queue.dueOn', { day: dayWordsNear(dueOn, today) })}</span>
          )}
          <MessageLink href={messageLink} />
        </p>
      </div>
      {isPmo && !isOpen && (
        <Button
          size="small"
          onClick={() => setIsOpen(true)}
          aria-label={ofThis('scorecard.queue.removed', title)}
          data-testid="remove-roadblock"
        >
          {say('scorecard.queue.removed')}
        </Button>
      )}
      {isOpen && (
        <Removal row={row} project={project} onRemoved={onRemoved} onCancel={() => setIsOpen(false)} />
      )}
    </li>
  );
}

interface RemovalProps extends Pick<RoadblockProps, 'row' | 'project' | 'onRemoved'> {
  readonly onCancel: () => void;
}

/** The row is written like any other of its project's log: at once, durable, and with its sums. */
function Removal({ row, project, onRemoved, onCancel }: RemovalProps) {
  const { engine, notices } = useTabDeps();
  const { clientKey, projectKey, title, messageLink } = row.value;
  const known = useLive(useRowsOf<RaidItem>(listTitle, projectKey));
  const place = clientKey === undefined ? undefined : answerPlace(project?.value, messageLink);
  const remove = async (words: string): Promise<void> => {
    const closed = engine.editRow(listTitle, row.id, (now: RaidItem): RaidItem => ({
      ...now,
      state: 'Closed',
      response: words,
    }));
    await notices.did(closed, say('scorecard.queue.isDone', { what: title }));
    if (place !== undefined && clientKey !== undefined)
      await askForAnswer(engine, {
        what: clientKey,
        projectKey,
        conversationId: place.conversationId,
        isSecond: false,
      });
    onRemoved();
  };
  if (!known.rows.some(({ id }) => id === row.id)) return undefined;
  return (
    <AnswerForm
      place={place}
      firstWords={say('scorecard.queue.thanks')}
      onSend={(words) => void remove(words)}
      onCancel={onCancel}
    />
  );
}
