import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import { isGapQuiet, opinionGap } from '#domain/health/watermelon.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import { today } from '#test/domain/projects.ts';

type Week = readonly [rag: Rag | undefined, evidence: EvidenceHealth];

const history = (...weeks: readonly Week[]) =>
  weeks.map(([rag, evidence], index) => ({
    week: isoWeekOf(addDays(today, 7 * (index - weeks.length + 1))),
    rag,
    evidence,
  }));

const gap = (rag: Rag | undefined, evidence: EvidenceHealth, ...weeks: readonly Week[]) =>
  opinionGap({ rag, healthHistory: history(...weeks) }, evidence);

test('[HE10] two levels better now is a watermelon, without any history', () => {
  expect(gap('green', 'red')).toBe('watermelon');
});

test('[HE10] one level better is a watermelon after two successive reports, not after one', () => {
  expect(gap('green', 'amber', ['green', 'green'], ['green', 'amber'])).toBe('agree');
  expect(gap('green', 'amber', ['green', 'amber'], ['green', 'amber'])).toBe('watermelon');
  expect(gap('amber', 'red', ['green', 'amber'], ['amber', 'red'])).toBe('watermelon');
  expect(gap('green', 'amber', ['green', 'amber'])).toBe('agree');
});

test('[HE10] two such reports with another between them are not successive', () => {
  expect(gap('green', 'amber', ['green', 'amber'], ['amber', 'amber'], ['green', 'amber'])).toBe('agree');
});

test('[HE10] opinions that met again agree, whatever was', () => {
  expect(gap('green', 'green', ['green', 'red'], ['green', 'red'])).toBe('agree');
});

test('[HE10] the other way round the lead is over-cautious', () => {
  expect(gap('red', 'green')).toBe('overCautious');
  expect(gap('amber', 'green', ['amber', 'green'], ['amber', 'green'])).toBe('overCautious');
  expect(gap('amber', 'green', ['green', 'green'], ['amber', 'green'])).toBe('agree');
});

test('[HE10] silence and not knowing are compared with nothing', () => {
  expect(gap('green', 'noNews', ['green', 'red'], ['green', 'red'])).toBe('agree');
  expect(gap('green', 'unknown')).toBe('agree');
  expect(gap(undefined, 'red')).toBe('agree');
  expect(gap('green', 'amber', ['green', 'noNews'], ['green', 'amber'])).toBe('agree');
});

const saidDaysAgo = (days: number) =>
  isGapQuiet({ reason: 'The supplier promised in writing.', reasonOn: addDays(today, -days) }, today);

test('[HE10] a reason keeps the gap quiet for 14 days', () => {
  expect(saidDaysAgo(0)).toBe(true);
  expect(saidDaysAgo(13)).toBe(true);
  expect(saidDaysAgo(14)).toBe(false);
  expect(isGapQuiet({ reason: '  ', reasonOn: today }, today)).toBe(false);
  expect(isGapQuiet({ reason: 'Without a day', reasonOn: undefined }, today)).toBe(false);
});
