import type { Engine } from '#data/sync/engine.ts';

/** The job looks each minute by itself; this only spares the wait. */
export async function wakeJob(): Promise<void> {
  await fetch('/api/wake', { method: 'POST' }).catch(() => undefined);
}

/** Once everything of this person that can be is in SharePoint. */
export async function wakeWhenSent({ sending }: Pick<Engine, 'sending'>): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const { unsentCount, needsYou } = sending.getSnapshot();
      if (unsentCount > needsYou.length) return;
      leave();
      resolve();
    };
    const leave = sending.subscribe(look);
    look();
  });
  await wakeJob();
}
