import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { shippedTools } from '#data/toolkit/shippedTools.ts';
import { type TeamFlip, toolAdvice, type ToolChange } from '#domain/toolkit/toolAdvice.ts';
import {
  criteria,
  criterionOf,
  firstWeights,
  nothingYet,
  toolsOf,
  ways,
  weightsOf,
} from '#domain/toolkit/toolCatalogue.ts';
import { scoreTool, type TeamFacts } from '#domain/toolkit/toolScore.ts';

const tools = toolsOf(shippedTools);
const weights = weightsOf(shippedTools);
const advise = (facts: TeamFacts) => toolAdvice(facts, tools, weights);

const developers: TeamFacts = {
  people: 12,
  way: 'scrum',
  isRegulated: true,
  owned: ['jira'],
  now: 'planner',
};

const anyTeam: fc.Arbitrary<TeamFacts> = fc.record({
  people: fc.integer({ min: 1, max: 150 }),
  way: fc.constantFrom(...ways),
  isRegulated: fc.boolean(),
  owned: fc.subarray(['jira', 'asana', 'trello', 'smartsheet']),
  now: fc.constantFrom('none', 'gone', ...tools.map(({ id }) => id)),
});

const anyWeights = fc.record(
  Object.fromEntries(criteria.map((name) => [name, fc.integer({ min: 0, max: 50 })])),
) as fc.Arbitrary<typeof firstWeights>;

describe('what the PMO keeps as tools', () => {
  test('six tools and a weight for each criterion are shipped', () => {
    expect(tools.map(({ name }) => name)).toEqual([
      'Jira',
      'Asana',
      'Trello',
      'Planner',
      'Smartsheet',
      'Plain list',
    ]);
    expect(weights).toEqual(firstWeights);
  });

  test('a weight the PMO changes counts; one it takes out counts as shipped; if none counts, each counts the same', () => {
    const others = shippedTools.filter((item) => criterionOf(item) !== 'cost');
    const cost = shippedTools.find((item) => criterionOf(item) === 'cost');
    const edited = cost === undefined ? [] : [...others, { ...cost, weight: 3 }];
    expect(weightsOf(edited)).toEqual({ ...firstWeights, cost: 3 });
    expect(weightsOf([])).toEqual(firstWeights);
    const nothing = criteria.map((criterion) => ({
      kind: 'Tool' as const,
      title: criterion,
      body: undefined,
      fits: { criterion },
      weight: 0,
    }));
    expect(new Set(Object.values(weightsOf(nothing)))).toEqual(new Set([1]));
  });

  test('whatever stands in Fits, a tool has shares between 0 and 1 and an id of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (cells) => {
        const read = toolsOf(
          cells.map((fits) => ({ kind: 'Tool', title: 'T', body: undefined, fits, weight: undefined })),
        );
        for (const tool of read)
          for (const share of [...Object.values(tool.forWay), tool.inTeams]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
      }),
    );
  });
});

describe('the advice', () => {
  test('[TK1] 12 developers, Scrum, regulated, Jira licences: Jira, and what moving costs', () => {
    const { best, reasons, leftOut } = advise(developers);
    expect(best?.tool.name).toBe('Jira');
    expect(best?.switchDays).toBe(9);
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    expect(leftOut.map(({ tool, leftOut: why }) => [tool.name, why])).toEqual([['Trello', 'audit']]);
  });

  test.each(['none', 'list', 'planner', 'trello', 'jira'])(
    '[TK1] 4 people, board only, now in %s: Planner or Trello',
    (now) => {
      const { best } = advise({ people: 4, way: 'board', isRegulated: false, owned: [], now });
      expect(['Planner', 'Trello']).toContain(best?.tool.name);
    },
  );

  test('[TK1] who plans with dates and owns Smartsheet stays there, at no cost', () => {
    const { best } = advise({
      people: 20,
      way: 'plan',
      isRegulated: false,
      owned: ['smartsheet'],
      now: 'smartsheet',
    });
    expect(best).toMatchObject({ tool: { id: 'smartsheet' }, isNow: true, switchDays: 0 });
  });

  test('[TK1] staying is always among the choices, even where it is left out, and costs nothing', () => {
    fc.assert(
      fc.property(anyTeam, (facts) => {
        const now = advise(facts).ranking.filter(({ isNow }) => isNow);
        expect(now).toHaveLength(1);
        const isKnown = tools.some(({ id }) => id === facts.now);
        expect(now[0]).toMatchObject({ switchDays: 0, tool: { id: isKnown ? facts.now : nothingYet.id } });
      }),
    );
  });

  test('[TK1] at least three reasons, whatever the team and the weights', () => {
    fc.assert(
      fc.property(anyTeam, anyWeights, (facts, chosen) => {
        const { best, reasons } = toolAdvice(facts, tools, chosen);
        expect(best).toBeDefined();
        expect(reasons.length).toBeGreaterThanOrEqual(3);
        const fits = reasons.flatMap((one) => (one.kind === 'fits' ? (best?.fit[one.criterion] ?? 0) : []));
        expect(fits.filter((share) => share < 0.4)).toEqual([]);
      }),
    );
  });

  test('[TK1] nothing that is left out is advised, and the best has the most points', () => {
    fc.assert(
      fc.property(anyTeam, anyWeights, (facts, chosen) => {
        const { best, ranking } = toolAdvice(facts, tools, chosen);
        expect(best?.leftOut).toBeUndefined();
        const possible = ranking.filter(({ leftOut }) => leftOut === undefined);
        expect(best?.score).toBe(Math.max(...possible.map(({ score }) => score)));
      }),
    );
  });

  test('[TK1] the score is the weighted sum of what counts: an audit trail counts only where work is regulated', () => {
    const [jira] = tools;
    if (jira === undefined) throw new Error('no tool');
    const team: TeamFacts = { ...developers, isRegulated: false, now: 'planner' };
    // 40·1 + 10·1 + 20·1 + 10·0.5 + 10·(1 − 0.75/2), of 90
    expect(scoreTool(jira, team, firstWeights).score).toBeCloseTo((100 * 81.25) / 90, 10);
    expect(scoreTool(jira, developers, firstWeights).score).toBeCloseTo((100 * 101.25) / 110, 10);
    expect(scoreTool(jira, { ...developers, owned: [] }, firstWeights).score).toBeCloseTo(
      (100 * 87.25) / 110,
      10,
    );
  });
});

/** By hand, as a person would change the form: the advice's own way of flipping is what is tried here. */
function changed(facts: TeamFacts, flip: TeamFlip): TeamFacts {
  switch (flip.kind) {
    case 'people':
      return { ...facts, people: flip.to };
    case 'regulated':
      return { ...facts, isRegulated: flip.to };
    case 'way':
      return { ...facts, way: flip.to };
    case 'licence':
      return {
        ...facts,
        owned: flip.to ? [...facts.owned, flip.toolId] : facts.owned.filter((id) => id !== flip.toolId),
      };
  }
}
const flipped = (facts: TeamFacts, { flips }: ToolChange): TeamFacts => flips.reduce(changed, facts);

describe('would change if', () => {
  test('[TK1] flip what it says, and the advice flips to what it says', () => {
    fc.assert(
      fc.property(anyTeam, anyWeights, (facts, chosen) => {
        const { best, wouldChange } = toolAdvice(facts, tools, chosen);
        for (const change of wouldChange) {
          const then = toolAdvice(flipped(facts, change), tools, chosen);
          expect(then.best?.tool.id).toBe(change.to.id);
          expect(change.to.id).not.toBe(best?.tool.id);
          expect(then.best?.score).toBe(change.score);
        }
      }),
    );
  });

  test('[TK1] it says no more than is needed: of two flips neither is enough alone', () => {
    fc.assert(
      fc.property(anyTeam, (facts) => {
        const { best, wouldChange } = advise(facts);
        for (const change of wouldChange.filter(({ flips }) => flips.length === 2))
          for (const flip of change.flips)
            expect(advise(changed(facts, flip)).best?.tool.id).toBe(best?.tool.id);
      }),
    );
  });

  test('[TK1] what today’s advice would then have is told, unless it would be left out', () => {
    const { wouldChange, best } = advise(developers);
    const planner = wouldChange.find(({ to }) => to.id === 'planner');
    expect(planner?.flips).toEqual([{ kind: 'way', to: 'board' }]);
    expect(planner?.against).toBeLessThan(planner?.score ?? 0);
    expect(best?.tool.id).toBe('jira');
    const small = advise({ people: 4, way: 'board', isRegulated: false, owned: [], now: 'trello' });
    expect(small.best?.tool.id).toBe('trello');
    const regulated = small.wouldChange.find(({ flips }) => flips[0]?.kind === 'regulated');
    expect(regulated?.against).toBeUndefined();
  });

  test('[TK1] another size is among what would change it, the nearest that does', () => {
    const { best, wouldChange } = advise({
      people: 8,
      way: 'board',
      isRegulated: false,
      owned: [],
      now: 'none',
    });
    expect(best?.tool.id).toBe('planner');
    expect(wouldChange.flatMap(({ flips }) => flips)).toContainEqual({ kind: 'people', to: 150 });
  });
});
