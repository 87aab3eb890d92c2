import type { Backend } from './backend.ts';
import type { TeamsEvent } from './wire.ts';

export interface Events {
  readonly listen: (onEvent: (event: TeamsEvent) => void) => () => void;
  /** Begins to read; the answer ends it. */
  readonly start: () => () => void;
}

const pauseMs = 1000;

/** Server-sent events read through fetch, because EventSource cannot say who is asking. */
export function createEvents(backend: Backend): Events {
  const listeners = new Set<(event: TeamsEvent) => void>();
  const tell = (event: TeamsEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const readOn = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        await readEvents(await backend.events(signal), tell);
      } catch {
        // The stand-in was restarted or the page is leaving: asked again below.
      }
      await new Promise((resolve) => {
        setTimeout(resolve, pauseMs);
      });
      // What happened in between is not told again.
      if (!signal.aborted) tell({ type: 'reconnected' });
    }
  };
  return {
    listen: (onEvent) => {
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    },
    start: () => {
      const stopper = new AbortController();
      void readOn(stopper.signal);
      return () => {
        stopper.abort();
      };
    },
  };
}

async function readEvents(response: Response, onEvent: (event: TeamsEvent) => void): Promise<void> {
  if (!response.ok || response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = `${waiting}${value}`.replaceAll('\r\n', '\n').split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = readBlock(block);
      if (event !== undefined) onEvent(event);
    }
  }
}

function readBlock(block: string): TeamsEvent | undefined {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trimStart())
    .join('\n');
  if (data === '') return undefined;
  try {
    return JSON.parse(data) as TeamsEvent;
  } catch {
    return undefined;
  }
}
