import type { TimelineModel } from './timelineModel.ts';
import type { TimeScale } from './timeScale.ts';

type Event = TimelineModel['events'][number];

export interface EventLabel {
  readonly event: Event;
  readonly at: number;
  readonly lane: number;
}

const lanes = 2;
/** Of the width: an event whose name would run into another's is left to its own row. */
const roomOfAName = 0.2;

/** The events that fit beside each other above the rows, earliest first. */
export function eventLabels(events: readonly Event[], { place }: TimeScale): EventLabel[] {
  const takenTo = Array.from({ length: lanes }, () => -1);
  return events.flatMap((event) => {
    const at = place(event.on);
    if (at < 0 || at > 1) return [];
    // Near the end a name stands to the left of its line.
    const left = at > 0.8 ? at - roomOfAName : at;
    const lane = takenTo.findIndex((taken) => taken <= left);
    if (lane === -1) return [];
    takenTo[lane] = left + roomOfAName;
    return [{ event, at, lane }];
  });
}
