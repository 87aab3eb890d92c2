import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { openRisksOf, scoreThatMatters, worstRiskOf } from '#domain/raid/worstRisk.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { ida, riskWith, today } from '#test/domain/projects.ts';

const inDays = (days: number, known: Partial<RaidItem> = {}): RaidItem =>
  riskWith({ dueOn: addDays(today, days), ...known });

test('[HE5] the unowned or unanswered come before the answered, whatever their score and date', () => {
  const unowned = inDays(40, { owner: undefined, probability: 3, impact: 5 });
  const unanswered = inDays(30, { response: '  ', probability: 3, impact: 5 });
  const answered = inDays(-5, { probability: 5, impact: 5 });
  expect(worstRiskOf([answered, unowned])).toMatchObject({ score: 15, isOwned: false, isAnswered: true });
  expect(worstRiskOf([unowned, answered, unanswered])).toMatchObject({ isOwned: true, isAnswered: false });
});

test('[HE5] of the answered the earliest date comes first, one without a date last', () => {
  const undated = riskWith({ dueOn: undefined, probability: 5, impact: 5 });
  expect(worstRiskOf([undated, inDays(20), inDays(3), inDays(9)])?.dueOn).toBe(addDays(today, 3));
  expect(worstRiskOf([undated])).toEqual({ score: 25, isOwned: true, isAnswered: true, dueOn: undefined });
});

test('[HE5] where none matters it is the highest score; of two on one day too', () => {
  const small = inDays(1, { probability: 1, impact: 2, owner: undefined });
  const larger = inDays(9, { probability: 2, impact: 7, owner: undefined });
  expect(worstRiskOf([small, larger])?.score).toBe(14);
  expect(worstRiskOf([larger, small])?.score).toBe(14);
  expect(worstRiskOf([larger, inDays(5, { probability: 3, impact: 5 })])?.score).toBe(15);
  expect(worstRiskOf([inDays(5, { probability: 3, impact: 5 }), inDays(5)])?.score).toBe(20);
});

test('[HE5] what is closed, no risk, or was never judged is no worst risk', () => {
  expect(
    worstRiskOf([
      riskWith({ state: 'Closed' }),
      riskWith({ kind: 'Issue' }),
      riskWith({ probability: undefined }),
      riskWith({ impact: undefined }),
    ]),
  ).toBeUndefined();
  expect(worstRiskOf([riskWith({ state: 'Watching' })])?.score).toBe(20);
});

const judged = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const anyRaidItem: fc.Arbitrary<RaidItem> = fc
  .record({
    kind: fc.constantFrom('Risk' as const, 'Risk' as const, 'Issue' as const),
    state: fc.constantFrom('Open' as const, 'Watching' as const, 'Closed' as const),
    probability: judged,
    impact: judged,
    owner: fc.constantFrom(ida, undefined),
    response: fc.constantFrom('Talk', '', undefined),
    dueOn: fc.option(
      fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days)),
      { nil: undefined },
    ),
  })
  .map(riskWith);

test('[HE5] the order of the list changes nothing, and a score that matters is never hidden by one that does not', () => {
  fc.assert(
    fc.property(fc.array(anyRaidItem, { maxLength: 8 }), (raid) => {
      const worst = worstRiskOf(raid);
      expect(worstRiskOf(raid.toReversed())).toEqual(worst);
      const scores = openRisksOf(raid).map(({ probability, impact }) => (probability ?? 0) * (impact ?? 0));
      const matters = scores.some((score) => score >= scoreThatMatters);
      expect((worst?.score ?? 0) >= scoreThatMatters).toBe(matters);
    }),
  );
});
