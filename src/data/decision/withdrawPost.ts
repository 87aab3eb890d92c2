import type { Post } from '#data/lists/posts.ts';
import type { Engine, Outcome, SyncedRow } from '#data/sync/engine.ts';

import { titles } from './known.ts';

/**
 * Takes back a card, sent or not. The app may be sending it at this very moment and say so in the same cell: that is no opinion of a
 * colleague's, and the wish stands.
 */
export async function withdrawPost(
  engine: Pick<Engine, 'editRow' | 'onOutcome' | 'sending' | 'resolve'>,
  { id }: Pick<SyncedRow<Post>, 'id'>,
): Promise<void> {
  let opId: string | undefined;
  const early: Outcome[] = [];
  const settle = (outcome: Outcome): void => {
    if (opId === undefined) return void early.push(outcome);
    if (outcome.opId !== opId) return;
    if (outcome.kind === 'needsYou') void insist(engine, opId);
    else leave();
  };
  const leave = engine.onOutcome(settle);
  opId = await engine.editRow<Post>(titles.posts, id, (now) => ({ ...now, state: 'Withdrawn' }));
  for (const outcome of early) settle(outcome);
}

async function insist(engine: Pick<Engine, 'sending' | 'resolve'>, opId: string): Promise<void> {
  const item = engine.sending.getSnapshot().needsYou.find(({ operation }) => operation.opId === opId);
  if (item?.why.kind !== 'conflict') return;
  if (item.why.conflict.fields.every(({ field }) => field === 'State'))
    await engine.resolve(opId, { State: 'mine' });
}
