import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { shippedTools } from '#data/toolkit/shippedTools.ts';
import { toolAdvice } from '#domain/toolkit/toolAdvice.ts';
import { toolsOf, ways, weightsOf } from '#domain/toolkit/toolCatalogue.ts';
import type { TeamFacts } from '#domain/toolkit/toolScore.ts';
import { answerOf, flipWords, notesOf, reasonWords } from '#tab/toolkit/toolWords.ts';
import { say } from '#words/say.ts';

const tools = toolsOf(shippedTools);
const weights = weightsOf(shippedTools);
const developers: TeamFacts = {
  people: 12,
  way: 'scrum',
  isRegulated: true,
  owned: ['jira'],
  now: 'planner',
};

const answerFor = (facts: TeamFacts): string => {
  const { message, values } = answerOf(toolAdvice(facts, tools, weights).best, facts, tools);
  return say(message, values).replaceAll(/<\/?b>/gu, '');
};

test.each<[TeamFacts, string]>([
  [developers, 'Jira, 92 of 100. Moving from Planner takes about 9 days of the team’s time.'],
  [{ ...developers, now: 'jira' }, 'Stay with Jira, 95 of 100. Nothing to move and nothing to learn.'],
  [
    { ...developers, now: 'none' },
    'Jira, 92 of 100. Getting used to it takes about 9 days of the team’s time.',
  ],
])('[TK1] the answer says what it costs to move: %o', (facts, words) => {
  expect(answerFor(facts)).toBe(words);
});

test('[TK1] where every tool is left out, that is said, and nothing is advised', () => {
  const none = toolsOf([
    { kind: 'Tool', title: 'X', body: undefined, fits: { tool: 'x', audit: 'none' }, weight: undefined },
  ]);
  const advice = toolAdvice(developers, none, weights);
  expect(advice.best).toBeUndefined();
  expect(say(answerOf(advice.best, developers, none).message)).toContain('None of the tools fits');
});

test('[TK1] every reason, note and flip is a sentence or a tag, whatever the team', () => {
  const anyTeam: fc.Arbitrary<TeamFacts> = fc.record({
    people: fc.integer({ min: 1, max: 300 }),
    way: fc.constantFrom(...ways),
    isRegulated: fc.boolean(),
    owned: fc.subarray(['jira', 'asana', 'trello', 'smartsheet']),
    now: fc.constantFrom('none', ...tools.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(anyTeam, (facts) => {
      const { best, reasons, ranking, leftOut, wouldChange } = toolAdvice(facts, tools, weights);
      const words = [
        ...reasons.map((reason) => (best === undefined ? '' : reasonWords(reason, best, facts))),
        ...[...ranking, ...leftOut].flatMap((scored) => notesOf(scored, facts)),
        ...wouldChange.flatMap(({ flips }) => flips.map((flip) => flipWords(flip, tools))),
      ];
      expect(words.filter((one) => one.trim() === '' || one.includes('{'))).toEqual([]);
      expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
    }),
  );
});
