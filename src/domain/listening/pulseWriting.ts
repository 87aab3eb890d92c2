import { addedUp, answersIn, fewestAnswers, type PulseMonth, type PulseTally } from './pulse.ts';

export interface PulseWriting {
  readonly write: readonly PulseTally[];
  readonly keep: readonly PulseTally[];
}

/** One tally a month and team. */
export function mergedTallies(tallies: readonly PulseTally[]): readonly PulseTally[] {
  const merged: PulseTally[] = [];
  for (const tally of tallies) {
    const at = merged.findIndex(({ month, teamKey }) => month === tally.month && teamKey === tally.teamKey);
    const known = merged[at];
    if (known === undefined) merged.push(tally);
    else merged[at] = { ...tally, counts: addedUp([known, tally]) };
  }
  return merged;
}

/**
 * What may be written of what waits. A team with five answers is written, and again only once it has five more: from the difference of
 * two rows nobody reads fewer than five. What is left when its month is over, or when nothing waits any longer (`isLast`), counts for all
 * teams together; where even those are not five it is let go.
 */
export function pulseWriting(
  waiting: readonly PulseTally[],
  { month, isLast }: { readonly month: PulseMonth; readonly isLast: boolean },
): PulseWriting {
  const merged = mergedTallies(waiting);
  const enough = merged.filter((tally) => answersIn(tally) >= fewestAnswers);
  const few = merged.filter((tally) => answersIn(tally) < fewestAnswers);
  const isOver = (tally: PulseTally): boolean => isLast || tally.month < month;
  const together = mergedTallies(
    few.filter(isOver).map(({ month: of, counts }) => ({ month: of, teamKey: undefined, counts })),
  );
  return {
    write: [...enough, ...together.filter((tally) => answersIn(tally) >= fewestAnswers)],
    keep: few.filter((tally) => !isOver(tally)),
  };
}
