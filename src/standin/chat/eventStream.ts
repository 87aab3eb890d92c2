import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { findConversation, isMember } from './conversation.ts';
import type { WindowEvent } from './events.ts';
import { sessionUser } from './sessionUser.ts';
import type { WindowDeps } from './windowApi.ts';

const heartbeatMs = 15_000;

/** Server-sent events for one open window: what its person may see, as it happens. */
export function streamEvents({ tenant, events }: WindowDeps, c: Context): Response {
  const user = sessionUser(tenant.directory, c);
  return streamSSE(c, async (stream) => {
    const stopListening = events.listen((event) => {
      if (user === undefined || !mayHear(event, user)) return;
      void stream.writeSSE({ data: JSON.stringify(event) });
    });
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs);
    await stream.write(': listening\n\n');
    await new Promise<void>((resolve) => {
      stream.onAbort(resolve);
    });
    clearInterval(heartbeat);
    stopListening();
  });

  function mayHear(event: WindowEvent, listener: DirectoryUser): boolean {
    if (!('channelId' in event)) return true;
    const conversation = findConversation(tenant.directory, event.channelId);
    return conversation !== undefined && isMember(conversation, listener);
  }
}
