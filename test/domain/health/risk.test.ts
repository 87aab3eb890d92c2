import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { riskSignal } from '#domain/health/risk.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { ida, projectWith, riskWith, today } from '#test/domain/projects.ts';

/** By the project's own row, as a portfolio reads it. */
const byRow = (...raid: RaidItem[]) =>
  riskSignal(projectWith(rollUpsOf({ milestones: [], raid, today })), today);
const on = (days: number) => addDays(today, days);

test.each([
  { known: {}, level: 'amber', lacks: 'nothing' },
  { known: { owner: undefined }, level: 'red', lacks: 'owner' },
  { known: { response: '' }, level: 'red', lacks: 'response' },
  { known: { dueOn: on(-1) }, level: 'red', lacks: 'newDate' },
  { known: { dueOn: today }, level: 'amber', lacks: 'nothing' },
  { known: { dueOn: undefined }, level: 'amber', lacks: 'nothing' },
  { known: { probability: 3, impact: 5 }, level: 'amber', lacks: 'nothing' },
  { known: { probability: 2, impact: 7, owner: undefined }, level: 'green', lacks: 'owner' },
] as const)('[HE5] a risk with $known is $level', ({ known, level, lacks }) => {
  expect(byRow(riskWith(known))).toMatchObject({ name: 'risk', level, lacks, openRisks: 1, asOf: today });
});

test('[HE5] a passed date shows on the day after, without anybody writing anything', () => {
  const project = projectWith(rollUpsOf({ milestones: [], raid: [riskWith({ dueOn: today })], today }));
  expect(riskSignal(project, today)?.level).toBe('amber');
  expect(riskSignal(project, on(1))?.level).toBe('red');
});

test('[HE5] where the log was read it speaks, with the title of the worst', () => {
  const project = projectWith({ openRisks: 7, worstRisk: undefined });
  const raid = [riskWith({ title: 'Answered' }), riskWith({ title: 'Nobody has it', owner: undefined })];
  expect(riskSignal(project, today, raid)).toMatchObject({
    level: 'red',
    openRisks: 2,
    title: 'Nobody has it',
    score: 20,
  });
  expect(riskSignal(project, today, [])).toMatchObject({ level: 'green', openRisks: 7, title: undefined });
});

test('[HE9] risks are not asked where no log is kept; a log whose risks are closed is green', () => {
  expect(byRow()).toBeUndefined();
  expect(byRow(riskWith({ state: 'Closed' }))).toMatchObject({
    level: 'green',
    openRisks: 0,
    score: undefined,
  });
});

const badness = { green: 0, unknown: 0, amber: 1, red: 2 } as const;
const levelOf = (of: readonly RaidItem[]) => badness[byRow(...of)?.level ?? 'green'];

test('[HE5] giving a risk an owner, a response and a date to come never makes it worse', () => {
  const anyRisk = fc
    .record({
      probability: fc.integer({ min: 1, max: 5 }),
      impact: fc.integer({ min: 1, max: 5 }),
      owner: fc.constantFrom(ida, undefined),
      response: fc.constantFrom('Talk', undefined),
      dueOn: fc.constantFrom(on(-3), on(3), undefined),
    })
    .map(riskWith);
  fc.assert(
    fc.property(fc.array(anyRisk, { minLength: 1, maxLength: 5 }), (raid) => {
      const mended = raid.map((risk) => ({ ...risk, owner: ida, response: 'Talk', dueOn: on(3) }));
      expect(levelOf(mended)).toBeLessThanOrEqual(levelOf(raid));
      expect(levelOf(mended)).toBeLessThan(2);
    }),
  );
});
