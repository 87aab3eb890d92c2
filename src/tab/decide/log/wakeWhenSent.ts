import type { Engine } from '#data/sync/engine.ts';

/** The job looks each minute by itself; this only spares the wait once everything is in SharePoint. */
export function wakeWhenSent({ sending }: Pick<Engine, 'sending'>): void {
  const isSent = (): boolean => {
    const { unsentCount, needsYou } = sending.getSnapshot();
    return unsentCount === needsYou.length;
  };
  if (isSent()) return wake();
  const leave = sending.subscribe(() => {
    if (!isSent()) return;
    leave();
    wake();
  });
}

function wake(): void {
  fetch('/api/wake', { method: 'POST' }).catch(() => undefined);
}
