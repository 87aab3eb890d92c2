import { expect, test } from 'vitest';

import {
  flipMethod,
  methodAdvice,
  type MethodAnswers,
  methodQuestions,
} from '#domain/toolkit/methodAdvice.ts';

const { clear, feedback, late, gates, team } = methodQuestions;

const everyAnswer: readonly MethodAnswers[] = clear.flatMap((one) =>
  feedback.flatMap((two) =>
    late.flatMap((three) =>
      gates.flatMap((four) =>
        team.map((five) => ({ clear: one, feedback: two, late: three, gates: four, team: five })),
      ),
    ),
  ),
);

test.each([
  ['open', 'weekly', 'cheap', 'none', 'together', 'Agile'],
  ['clear', 'end', 'dear', 'fixed', 'spread', 'Waterfall'],
  ['clear', 'monthly', 'dear', 'some', 'shared', 'Waterfall'],
  ['open', 'monthly', 'cheap', 'some', 'shared', 'Agile'],
  ['open', 'weekly', 'dear', 'fixed', 'shared', 'Hybrid'],
  ['partly', 'monthly', 'some', 'some', 'shared', 'Hybrid'],
] as const)('[TK2] wanted %s, tried %s, late change %s, gates %s, team %s: %s', (...answers) => {
  const [one, two, three, four, five, method] = answers;
  const asked = { clear: one, feedback: two, late: three, gates: four, team: five };
  expect(methodAdvice(asked).method).toBe(method);
});

test('[TK2] flip what would change it, and it changes: all 243 sets of answers', () => {
  expect(everyAnswer).toHaveLength(243);
  for (const answers of everyAnswer) {
    const { method, wouldChange } = methodAdvice(answers);
    expect(wouldChange.length).toBeGreaterThan(0);
    for (const { flips, to } of wouldChange) {
      const then = methodAdvice(flips.reduce(flipMethod, answers));
      expect(then.method).toBe(to);
      expect(to).not.toBe(method);
    }
  }
});

test('[TK2] every advice has reasons, and none of them speaks against it', () => {
  for (const answers of everyAnswer) {
    const { because, against, method, lean } = methodAdvice(answers);
    expect(because.length).toBeGreaterThan(0);
    expect(because.filter((name) => against.includes(name))).toEqual([]);
    expect(Math.abs(lean)).toBeLessThanOrEqual(1);
    expect(method !== 'Hybrid' || against.length === 0).toBe(true);
  }
});

test.each([
  {
    said: ['open', 'weekly', 'cheap', 'fixed', 'together'],
    because: ['clear', 'late', 'feedback', 'team'],
    against: ['gates'],
  },
  {
    said: ['clear', 'end', 'dear', 'none', 'spread'],
    because: ['clear', 'late', 'feedback', 'team'],
    against: ['gates'],
  },
  {
    said: ['open', 'weekly', 'dear', 'fixed', 'shared'],
    because: ['clear', 'feedback', 'late', 'gates'],
    against: [],
  },
  {
    said: ['clear', 'weekly', 'some', 'none', 'together'],
    because: ['feedback', 'gates', 'clear', 'late'],
    against: [],
  },
  {
    said: ['open', 'end', 'some', 'fixed', 'spread'],
    because: ['clear', 'feedback', 'gates', 'late'],
    against: [],
  },
  {
    said: ['partly', 'monthly', 'some', 'some', 'shared'],
    because: ['clear', 'feedback', 'late', 'gates'],
    against: [],
  },
] as const)('[TK2] $said: because of $because, against $against', ({ said, because, against }) => {
  const [one, two, three, four, five] = said;
  const asked = { clear: one, feedback: two, late: three, gates: four, team: five };
  expect(methodAdvice(asked)).toMatchObject({ because, against });
});
