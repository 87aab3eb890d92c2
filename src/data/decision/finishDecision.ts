import { askedPost } from '#data/posts/askedPost.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import type { DecidingDeps } from './decidePlan.ts';
import { type Known, knownOf, watchTouched } from './known.ts';
import { type PlannedRows, plannedRows } from './plannedRows.ts';
import { expectedOfRow, progressOf } from './progress.ts';
import { writeMissing } from './writeMissing.ts';

/**
 * Does the rest of a decision that was written in part: what was refused is tried again, what nobody got to is done. What a colleague
 * wrote differently is for the person to choose; how many of those are left is answered.
 */
export async function finishDecision(deps: DecidingDeps, id: string): Promise<{ readonly toChoose: number }> {
  const { engine } = deps;
  const first = knownOf(engine, id).decisions[0];
  if (first === undefined) return { toChoose: 0 };
  const leave = await watchTouched(
    engine,
    first.record.plan.map(({ projectKey }) => projectKey),
  );
  try {
    const items = progressOf(engine, id)?.needsYou ?? [];
    const refused = items.filter(({ why }) => why.kind === 'refused');
    for (const { operation } of refused) await engine.resolve(operation.opId, 'retry');
    const known = knownOf(engine, id);
    if (first.row.value.state === 'Decided')
      await writeMissing(engine, [...rowsThere(known), ...(await rowsToMake(deps, id, known))], known);
    return { toChoose: items.length - refused.length };
  } finally {
    leave();
  }
}

function rowsThere(known: Known): readonly PlannedRows[] {
  return known.decisions.map((recorded) => {
    const { projectKey, clientKey, askedRowId, postKey } = expectedOfRow(recorded, known);
    const channel = channelIdOf(known.project(projectKey)?.value.channelLink);
    return {
      projectKey,
      clientKey,
      askedRowId,
      decision: recorded.row.value,
      record: recorded.record,
      post:
        postKey === undefined || channel === undefined
          ? undefined
          : {
              clientKey: postKey,
              value: askedPost({ kind: 'Decision', projectKey, conversationId: channel }),
            },
    };
  });
}

/** Projects whose own row was never made: nothing of theirs was changed either. They are decided as the others were, by whom and when. */
async function rowsToMake(
  { engine, titleOf, whoAmI }: DecidingDeps,
  id: string,
  known: Known,
): Promise<readonly PlannedRows[]> {
  const [first] = known.decisions;
  if (first === undefined) return [];
  const { record, row } = first;
  const there = new Set(known.decisions.map(({ projectKey }) => projectKey));
  const missing = record.plan.filter(({ projectKey }) => !there.has(projectKey));
  const { why = '', decidedBy, decidedOn, checkOn, expectedEffect } = row.value;
  const { at } = record;
  const made = plannedRows({ id, changes: missing, why, table: record.table }, known, {
    at,
    today: decidedOn ?? pmoToday(engine.settings.getSnapshot(), at),
    me: decidedBy ?? (await whoAmI()),
    titleOf,
    around: {},
    settings: engine.settings.getSnapshot(),
    projects: [],
    asked: undefined,
  });
  const { plan, promise, isWhyKept } = record;
  return made.map((rows): PlannedRows => {
    const whole = { ...rows.record, plan, promise, isWhyKept: isWhyKept || rows.record.isWhyKept };
    const decision = { ...rows.decision, scenario: whole, checkOn, expectedEffect };
    const { projectKey, clientKey, askedRowId, post } = rows;
    return { projectKey, clientKey, askedRowId, post, decision, record: whole };
  });
}
