import { channelIdOf } from '#data/posts/channelIdOf.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { Project } from '#domain/project/project.ts';

import { messagePlace } from './messagePlace.ts';

/** A thread something was said in, and the project whose channel it is: posts go to the project's own channel and nowhere else. */
export interface AnswerPlace {
  /** ClientKey of the note. */
  readonly noteKey: string;
  readonly projectKey: string;
  readonly threadId: string;
}

/**
 * Where answers to these notes may be posted: each thread once. Left out is what was said in a chat, in a channel of no project, or in
 * that of a confidential one; and a row typed in SharePoint, which has no key to ask by.
 */
export function answerPlaces(
  notes: readonly ListeningItem[],
  projects: readonly Project[],
): readonly AnswerPlace[] {
  const places = new Map<string, AnswerPlace>();
  for (const note of notes) {
    const place = messagePlace(note.messageLink);
    if (place === undefined || note.clientKey === undefined || places.has(place.threadId)) continue;
    const project = projects.find(
      ({ channelLink, isConfidential, teamKey }) =>
        !isConfidential &&
        channelIdOf(channelLink) === place.channelId &&
        (note.teamKey ?? teamKey)?.toUpperCase() === teamKey?.toUpperCase(),
    );
    if (project === undefined) continue;
    places.set(place.threadId, {
      noteKey: note.clientKey,
      projectKey: project.key,
      threadId: place.threadId,
    });
  }
  return [...places.values()];
}
