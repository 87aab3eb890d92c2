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
  const write = async (one: QueuedHelp, change: (now: HelpRequest) => HelpRequest) => {
    if (one.row !== undefined) {
      const opId = await engine.editRow(listTitle, one.row.id, change);
      return { opId, clientKey: one.request.clientKey };
    }
    const clientKey = `HELP|${lists.newKey()}`;
    return { opId: await engine.createRow(listTitle, change(one.request), clientKey), clientKey };
  };

  const tell = async (one: QueuedHelp, what: string | undefined, isSecond: boolean): Promise<boolean> => {
    const place = answerPlace(one.project?.value, one.request.messageLink);
    const projectKey = one.project?.value.key;
    if (place === undefined || projectKey === undefined || what === undefined) return false;
    await askForAnswer(engine, { what, projectKey, conversationId: place.conversationId, isSecond });
    return true;
  };

  return {
    read,
    waiting,
    promiseDays,
    take: async (one) => {
      const takenBy = tokens.signedIn();
      const { opId, clientKey } = await write(one, (now) =>
        now.state === 'Open' ? { ...now, state: 'Taken', takenBy } : now,
      );
      const isTold = await tell(one, clientKey, false);
      const name = personName(one.request.askedBy) ?? say('scorecard.queue.someone');
      notices.did(
        opId,
        isTold ? say('scorecard.queue.tookIt', { name }) : say('scorecard.queue.tookItQuietly'),
      );
    },
    finish: async (one) => {
      const me = tokens.signedIn();
      const { opId, clientKey } = await write(one, (now) => ({
        ...now,
        state: 'Done',
        takenBy: now.takenBy ?? me,
        doneOn: today,
      }));
      await clearWish(one);
      await tell(one, clientKey, one.request.state === 'Taken');
      notices.did(opId, say('scorecard.queue.isDone', { what: one.request.title }));
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
