import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { freshnessSignal } from '#domain/health/freshness.ts';
import { projectWith, today } from '#test/domain/projects.ts';

test.each([
  { ageDays: 0, level: 'green', isFading: false },
  { ageDays: 7, level: 'green', isFading: false },
  { ageDays: 8, level: 'green', isFading: true },
  { ageDays: 14, level: 'green', isFading: true },
  { ageDays: 15, level: 'unknown', isFading: true },
])('[HE8] a report $ageDays days old is $level, fading: $isFading', (expected) => {
  const project = projectWith({ reportedOn: addDays(today, -expected.ageDays) });
  expect(freshnessSignal(project, today)).toMatchObject(expected);
});

test('[HE8] nobody ever reported: unknown', () => {
  expect(freshnessSignal(projectWith({}), today)).toMatchObject({
    level: 'unknown',
    ageDays: undefined,
    isFading: false,
  });
});

test.each(['Idea', 'Stopped', 'Done'] as const)('[HE9] no news is asked of a project that is %s', (stage) => {
  expect(freshnessSignal(projectWith({ stage }), today)).toBeUndefined();
});
