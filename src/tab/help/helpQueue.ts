import type { SyncedRow } from '#data/sync/engine.ts';
import type { Seen } from '#data/lists/overviewCall.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { messagePlace } from '#data/listening/messagePlace.ts';
import type { Day } from '#domain/calendar/day.ts';
import { type Waiting, waitingForUs, wishesInReports } from '#domain/help/helpClock.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';

export interface QueuedHelp extends Waiting {
  readonly id: string;
  /** Undefined where it stands only in a report. */
  readonly row: SyncedRow<HelpRequest> | undefined;
  readonly project: Seen<Project> | undefined;
}

/** What waits for the PMO, on its list or only in a report, longest first. */
export function helpQueue(
  rows: readonly SyncedRow<HelpRequest>[],
  projects: readonly Seen<Project>[],
  today: Day,
  promiseDays: number,
): readonly QueuedHelp[] {
  const requests = rows.map(({ value }) => value);
  const wishes = wishesInReports(
    projects.map(({ value }) => value),
    requests,
  );
  const rowOf = new Map(rows.map((row) => [row.value, row]));
  const projectOf = new Map(projects.map((row) => [row.value.key, row]));
  return waitingForUs([...requests, ...wishes], today, promiseDays).map((waiting) => {
    const row = rowOf.get(waiting.request);
    const key = waiting.request.projectKey;
    const project = key === undefined ? undefined : projectOf.get(key);
    return Object.assign({}, waiting, { id: row?.id ?? `report ${key ?? ''}`, row, project });
  });
}

/**
 * Where an answer is posted: in the thread it was raised in if that is in the project's own channel, else in that channel. The app
 * posts nowhere else, and nothing about a confidential project.
 */
export function answerPlace(
  project: Pick<Project, 'channelLink' | 'isConfidential'> | undefined,
  messageLink: string | undefined,
): { readonly conversationId: string; readonly isThread: boolean } | undefined {
  const channelId = project?.isConfidential === false ? channelIdOf(project.channelLink) : undefined;
  if (channelId === undefined) return undefined;
  const raised = messagePlace(messageLink);
  return raised?.channelId === channelId
    ? { conversationId: raised.threadId, isThread: true }
    : { conversationId: channelId, isThread: false };
}
