import { useMemo } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Snapshot } from '#data/sync/engine.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isSameWish, promiseOf } from '#domain/help/helpClock.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { askForAnswer } from './askForAnswer.ts';
import { personName } from './personName.ts';
import { answerPlace, helpQueue, type QueuedHelp } from './helpQueue.ts';

const listTitle = 'PMO Help';

export interface HelpQueueState {
  readonly read: Snapshot<HelpRequest>;
  readonly waiting: readonly QueuedHelp[];
  readonly promiseDays: number;
  readonly take: (one: QueuedHelp) => Promise<void>;
  readonly finish: (one: QueuedHelp) => Promise<void>;
}

/** The PMO's queue, and what it does with it. */
export function useHelpQueue({ projects, settings }: Overview, today: Day): HelpQueueState {
  const { engine, tokens, notices, lists } = useTabDeps();
  const list = useMemo(() => engine.allRowsOf<HelpRequest>(listTitle), [engine]);
  const read = useLive(list);
  const promiseDays = promiseOf(settings);
  const waiting = useMemo(
    () => helpQueue(read.rows, projects, today, promiseDays),
    [read.rows, projects, today, promiseDays],
  );

  /** Answers the operation and the key by which an answer names the row. */
  const write = (one: QueuedHelp, change: (now: HelpRequest) => HelpRequest) => {
    if (one.row !== undefined)
      return {
        operation: engine.editRow(listTitle, one.row.id, change),
        clientKey: one.request.clientKey,
      };
    const clientKey = `HELP|${lists.newKey()}`;
    return { operation: engine.createRow(listTitle, change(one.request), clientKey), clientKey };
  };

  return {
    read,
    waiting,
    promiseDays,
    take: async (one) => {
      const takenBy = tokens.signedIn();
      const { operation, clientKey } = write(one, (now) =>
        now.state === 'Open' ? { ...now, state: 'Taken', takenBy } : now,
      );
      const answer = answerTo(one, clientKey);
      const name = personName(one.request.askedBy) ?? say('scorecard.queue.someone');
      await notices.did(
        operation,
        answer === undefined ? say('scorecard.queue.tookItQuietly') : say('scorecard.queue.tookIt', { name }),
      );
      if (answer !== undefined) await askForAnswer(engine, { ...answer, isSecond: false });
    },
    finish: async (one) => {
      const me = tokens.signedIn();
      const { operation, clientKey } = write(one, (now) => ({
        ...now,
        state: 'Done',
        takenBy: now.takenBy ?? me,
        doneOn: today,
      }));
      await notices.did(operation, say('scorecard.queue.isDone', { what: one.request.title }));
      await clearWish(one);
      const answer = answerTo(one, clientKey);
      if (answer !== undefined)
        await askForAnswer(engine, { ...answer, isSecond: one.request.state === 'Taken' });
    },
  };

  /** The project says so too, where it still says these very words. */
  async function clearWish({ project, request }: QueuedHelp): Promise<void> {
    if (project === undefined || !isSameWish(project.value.needHelp ?? '', request.title)) return;
    await engine.editRow('PMO Projects', project.id, (now: Project) =>
      isSameWish(now.needHelp ?? '', request.title)
        ? { ...now, needHelp: undefined, needHelpSince: undefined }
        : now,
    );
  }
}

/** Where the asker is told; undefined where nobody asked in a chat the bot is in. */
function answerTo({ project, request }: QueuedHelp, what: string | undefined) {
  const place = answerPlace(project?.value, request.messageLink);
  const projectKey = project?.value.key;
  if (place === undefined || projectKey === undefined || what === undefined) return undefined;
  return { what, projectKey, conversationId: place.conversationId };
}
