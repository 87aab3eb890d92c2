import { describe, expect, test } from 'vitest';

import { scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { changesOf, channelsOf, checkedOn, onTheTable } from '#tab/decide/decisionModel.ts';
import { curveHeights, pointOf } from '#tab/decide/curveModel.ts';
import { planShown } from '#tab/decide/planModel.ts';
import { differenceWords, planTitle, runnerUpWords, standsWords } from '#tab/decide/planWords.ts';
import { keysShown, noWishes, toggledName, type Wishes } from '#tab/decide/wishes.ts';
import { demo, today } from '#test/tab/facts.ts';

import { bestOf, clashScenario, keyOf, naming, nbsp, question, searched, unproved } from './demoQuestion.ts';

const result = searched(clashScenario);
const found = { scenario: clashScenario, result };
const best = bestOf(result);
const [atlas, beacon, gateway] = ['Atlas customer portal', 'Beacon mobile', 'API gateway renewal'].map(keyOf);
const shownWith = (change: Partial<Wishes>) => planShown(clashScenario, found, { ...noWishes, ...change });
const delay = (key = '', weeks = 0) => ({ key, kind: 'delay' as const, weeks });

describe('the demo’s clash', () => {
  test('[SC3] Atlas goes first, Beacon waits four weeks and the gateway two: proved', () => {
    expect(changesOf(clashScenario, best)).toEqual([
      { projectKey: beacon, kind: 'Delay', weeks: 4 },
      { projectKey: gateway, kind: 'Delay', weeks: 2 },
    ]);
    expect(result.isProved).toBe(true);
    expect(standsWords(best)).toBe('Nobody over capacity, 2 changes.');
  });

  test('why the runner-up is worth less, in one sentence', () => {
    expect(nbsp(runnerUpWords(clashScenario, result, naming) ?? '')).toBe(
      'Beacon mobile waits 8 weeks instead of waiting 4 weeks, which alone costs € 56k; one more project differs. In all € 46k less.',
    );
  });

  test('of two that change places the sentence says what a week of each costs', () => {
    const swapped = { ...best, choices: [2, 0, 1], value: best.value - 16_000 };
    expect(nbsp(runnerUpWords(clashScenario, { best, runnerUp: swapped }, naming) ?? '')).toBe(
      'Atlas customer portal waits 4 weeks instead of Beacon mobile. € 16k less, because a week of Atlas customer portal costs € 18k and a week of Beacon mobile € 14k.',
    );
  });
});

describe('an option taken by hand', () => {
  test('is worth what it is worth at once, and says how far from the plan found', () => {
    const shown = shownWith({ byHand: [delay(beacon, 8)] });
    expect(shown.standing).toBe('own');
    expect(shown.plan.value).toBe(best.value - 4 * 14_000);
    expect(nbsp(differenceWords(shown, 'EUR') ?? '')).toBe('€ 56k less than the best plan.');
    expect(planTitle(shown)).toBe('Your choice');
  });

  test('that puts people over capacity says by how much', () => {
    const shown = shownWith({ byHand: [{ key: beacon ?? '', kind: 'now', weeks: 0 }] });
    expect(shown.plan.overloadPersonWeeks).toBeGreaterThan(0);
    expect(nbsp(differenceWords(shown, 'EUR') ?? '')).toMatch(
      /^€ 56k more than the plan found, with [\d.]+ person-weeks? more over capacity\.$/u,
    );
  });

  test('and the same option again is the plan that was found', () => {
    const shown = shownWith({ byHand: [delay(beacon, 4)] });
    expect(shown.standing).toBe('best');
    expect(differenceWords(shown, 'EUR')).toBeUndefined();
  });

  test('nothing is chosen for a project that is not there', () => {
    expect(shownWith({ byHand: [delay('GONE-1', 4)] }).standing).toBe('best');
  });
});

describe('before it is found for these very projects', () => {
  const more = scenarioOf(
    { projects: demo.projects, demand: demo.demand, grid: question.grid, today },
    { movable: [atlas ?? '', beacon ?? '', gateway ?? '', keyOf('Ember dashboard')] },
  );

  test('the plan of those before stays, and who is new stays as planned', () => {
    const shown = planShown(more, found, noWishes);
    expect(changesOf(more, shown.plan)).toHaveLength(2);
    expect(shown.result).toBeUndefined();
    expect(planTitle(shown)).toBe('Your choice');
  });

  test('with nothing found at all it is as today', () => {
    const shown = planShown(more, undefined, noWishes);
    expect(shown.plan.changes).toBe(0);
    expect(shown.standing).toBe('today');
  });
});

describe('[SC4] the curve', () => {
  test('a point is looked at, and the point of a plan is found again', () => {
    const shown = shownWith({ base: 1 });
    expect(shown.standing).toBe('curve');
    expect(shown.plan.changes).toBe(1);
    expect(pointOf(result.curve, shown.plan)?.changesAtMost).toBe(1);
    expect(pointOf(result.curve, best)?.changesAtMost).toBe(2);
  });

  test('the most overload stands highest, none on the ground', () => {
    const heights = curveHeights(result.curve, 84);
    expect(heights[0]).toBe(18);
    expect(heights.at(-1)).toBe(76);
    expect(curveHeights([{ plan: { overloadPersonWeeks: 0 } }], 84)).toEqual([76]);
  });
});

describe('[SC5] what is decided', () => {
  test('is what was on the table, with the runner-up, and called best only where proved', () => {
    expect(onTheTable(clashScenario, shownWith({}))).toMatchObject({
      value: best.value,
      valueOfToday: 1_850_000,
      standing: 'provedBest',
      runnerUp: { changes: [{ projectKey: beacon, kind: 'Delay', weeks: 8 }] },
    });
    const open = planShown(clashScenario, { ...found, result: unproved(result) }, noWishes);
    expect(onTheTable(clashScenario, open).standing).toBe('bestFound');
    expect(onTheTable(clashScenario, shownWith({ base: 1 }))).toMatchObject({
      standing: 'ownChoice',
      runnerUp: undefined,
    });
  });

  test('is posted where the project has a channel, and nowhere for a confidential one', () => {
    const changes = changesOf(clashScenario, best);
    const linked = new Map(
      demo.projects.map((project) => [
        project.key,
        { ...project, channelLink: 'https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/x' },
      ]),
    );
    expect(channelsOf(changes, linked)).toEqual([beacon, gateway]);
    const secret = new Map(
      Array.from(linked, ([key, project]) => [key, { ...project, isConfidential: key === beacon }]),
    );
    expect(channelsOf(changes, secret)).toEqual([gateway]);
  });

  test('is checked after the last week it is to relieve', () => {
    const on = checkedOn(question, clashScenario, best, changesOf(clashScenario, best));
    expect(on > '2027-01-09').toBe(true);
  });
});

test('who is left out is not shown, who is added is; a second press takes a wish back', () => {
  expect(keysShown(['A', 'B'], { ...noWishes, added: ['C', 'A'], leftOut: ['B'] })).toEqual(['A', 'C']);
  const out = toggledName([], delay('A', 2));
  expect(toggledName(out, delay('A', 4))).toHaveLength(2);
  expect(toggledName(out, delay('A', 2))).toEqual([]);
});
