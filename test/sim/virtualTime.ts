/**
 * Time that passes only when nothing is left to do: events run by (time, order of asking), and every promise that an event
 * settles is settled before the next one.
 */
export interface VirtualTime {
  /** True milliseconds since the schedule began. No client sees these: each has a clock of its own. */
  readonly now: () => number;
  /** Answers how to take it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Lets time pass until then, or until `isEnough` says so after some event. */
  readonly runUntil: (time: number, isEnough?: () => boolean) => Promise<void>;
}

interface Event {
  readonly time: number;
  readonly order: number;
  run: (() => void) | undefined;
}

export function createVirtualTime(): VirtualTime {
  const queue: Event[] = [];
  let now = 0;
  let asked = 0;
  return {
    now: () => now,
    after: (milliseconds, run) => {
      asked += 1;
      const event: Event = { time: now + Math.max(0, milliseconds), order: asked, run };
      push(queue, event);
      return () => {
        event.run = undefined;
      };
    },
    runUntil: (time, isEnough) =>
      new Promise((resolve, reject) => {
        let isOver = false;
        const step = (): void => {
          if (isOver) return;
          try {
            const event = isEnough?.() === true ? undefined : popBefore(queue, time);
            if (event === undefined) {
              isOver = true;
              if (isEnough?.() !== true) now = time;
              resolve();
              return;
            }
            now = event.time;
            event.run?.();
            setImmediate(step);
          } catch (error) {
            isOver = true;
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        // Node settles all promises between two immediates; several in line spare it a turn of its loop for each.
        for (let inLine = 0; inLine < 16; inLine += 1) setImmediate(step);
      }),
  };
}

const isBefore = (one: Event, other: Event): boolean =>
  one.time < other.time || (one.time === other.time && one.order < other.order);

/** A binary heap, the earliest event first. */
function push(queue: Event[], event: Event): void {
  let place = queue.length;
  queue.push(event);
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = queue[above];
    if (parent === undefined || !isBefore(event, parent)) break;
    queue[place] = parent;
    place = above;
  }
  queue[place] = event;
}

function popBefore(queue: Event[], time: number): Event | undefined {
  for (;;) {
    const first = queue[0];
    if (first === undefined || (first.run !== undefined && first.time > time)) return undefined;
    const last = queue.pop();
    if (last !== undefined && queue.length > 0) sink(queue, last);
    if (first.run !== undefined) return first;
  }
}

function sink(queue: Event[], event: Event): void {
  let place = 0;
  for (;;) {
    const left = queue[2 * place + 1];
    const right = queue[2 * place + 2];
    if (left === undefined) break;
    const isRight = right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (!isBefore(child, event)) break;
    queue[place] = child;
    place = 2 * place + (isRight ? 2 : 1);
  }
  queue[place] = event;
}
