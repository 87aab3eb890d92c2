import { describe, expect, test } from 'vitest';

import { flipTeam, toolAdvice } from '#domain/toolkit/toolAdvice.ts';
import type { Criterion, Tool, Weights } from '#domain/toolkit/toolCatalogue.ts';
import { scoreTool, type TeamFacts } from '#domain/toolkit/toolScore.ts';

const tool = (id: string, known: Partial<Tool> = {}): Tool => ({
  id,
  name: id.toUpperCase(),
  forWay: { scrum: 1, board: 1, plan: 1, list: 1 },
  fewestPeople: 1,
  mostPeople: 100,
  audit: 'full',
  isIncluded: true,
  freeUpTo: 0,
  inTeams: 1,
  learnDays: 1,
  ...known,
});
const team: TeamFacts = { people: 4, way: 'board', isRegulated: false, owned: [], now: 'a' };
const only = (known: Partial<Record<Criterion, number>>): Weights => ({
  way: 0,
  size: 0,
  audit: 0,
  cost: 0,
  teams: 0,
  ease: 0,
  ...known,
});
const weights = only({ way: 40, size: 10, audit: 20, cost: 20, teams: 10, ease: 5 });

describe('[TK1] the score', () => {
  test.each([
    { people: 2, size: 0.5 },
    { people: 4, size: 1 },
    { people: 10, size: 1 },
    { people: 20, size: 0.5 },
  ])('a tool for 4 to 10 people fits $people to $size', ({ people, size }) => {
    const made = tool('a', { fewestPeople: 4, mostPeople: 10 });
    expect(scoreTool(made, { ...team, people }, weights).fit.size).toBe(size);
  });

  test.each([
    { people: 30, leftOut: undefined },
    { people: 31, leftOut: 'people' },
  ])('one for 10 is left out for more than three times as many: $people', ({ people, leftOut }) => {
    expect(scoreTool(tool('a', { mostPeople: 10 }), { ...team, people }, weights).leftOut).toBe(leftOut);
  });

  test('a tool costs from the first person who is not free, unless it is included or paid for', () => {
    const bought = tool('a', { isIncluded: false, freeUpTo: 4 });
    const cost = (known: Partial<TeamFacts>, asked = bought) =>
      scoreTool(asked, { ...team, ...known }, weights).fit.cost;
    expect([cost({}), cost({ people: 5 })]).toEqual([1, 0.3]);
    expect([cost({ people: 5, owned: ['a'] }), cost({ people: 5, owned: ['b'] })]).toEqual([1, 0.3]);
    expect(cost({ people: 5 }, { ...bought, isIncluded: true })).toBe(1);
  });

  test('where nothing counts nothing is scored', () => {
    expect(scoreTool(tool('a'), team, only({})).score).toBe(0);
  });
});

const best = (now: string, ...tools: readonly Tool[]) =>
  toolAdvice({ ...team, now }, tools, only({ way: 1 })).best?.tool.id;

describe('[TK1] of two that score the same', () => {
  test('the one the team has is advised, then the one sooner learnt, then the first by name', () => {
    expect(best('b', tool('a', { learnDays: 0 }), tool('b', { learnDays: 3 }))).toBe('b');
    expect(best('none', tool('a', { learnDays: 3 }), tool('b', { learnDays: 1 }))).toBe('b');
    expect(best('none', tool('b'), tool('a'))).toBe('a');
    expect(best('none', tool('a'), tool('b'))).toBe('a');
  });
});

const reasons = (chosen: Weights, known: Partial<Tool>, ...others: readonly Tool[]) =>
  toolAdvice(team, [tool('a', known), ...others], chosen).reasons;

describe('[TK1] the reasons', () => {
  test('are the four that bring most points, most first', () => {
    expect(reasons(weights, { inTeams: 0.9, forWay: { scrum: 0, board: 0.5, plan: 0, list: 0 } })).toEqual([
      { kind: 'fits', criterion: 'way', level: 'fair' },
      { kind: 'fits', criterion: 'cost', level: 'good' },
      { kind: 'fits', criterion: 'size', level: 'good' },
      { kind: 'fits', criterion: 'teams', level: 'good' },
    ]);
  });

  test.each([
    { inTeams: 0.75, level: 'good' },
    { inTeams: 0.74, level: 'fair' },
    { inTeams: 0.4, level: 'fair' },
    { inTeams: 0.39, level: undefined },
  ])('a fit of $inTeams is $level', ({ inTeams, level }) => {
    const [first] = reasons(only({ teams: 10 }), { inTeams });
    expect(first?.kind === 'fits' ? first.level : undefined).toBe(level);
  });

  test('where fewer than three speak for it, what can be said of every answer fills them up', () => {
    const other = tool('b', { inTeams: 0.25 });
    expect(reasons(only({ teams: 10 }), { inTeams: 0.5 }, other)).toEqual([
      { kind: 'fits', criterion: 'teams', level: 'fair' },
      { kind: 'ahead', of: other, points: 25 },
      { kind: 'moving', days: 0 },
    ]);
    expect(reasons(only({ teams: 10 }), { inTeams: 0.5 })).toEqual([
      { kind: 'fits', criterion: 'teams', level: 'fair' },
      { kind: 'moving', days: 0 },
      { kind: 'possible', count: 1, outOf: 1 },
    ]);
  });

  test('three that speak for it are enough', () => {
    expect(reasons(only({ way: 3, size: 2, cost: 1 }), {}, tool('b')).map(({ kind }) => kind)).toEqual([
      'fits',
      'fits',
      'fits',
    ]);
  });

  test('tools that are left out are no rivals and are told as such', () => {
    const small = tool('b', { mostPeople: 1 });
    expect(reasons(only({ teams: 10 }), { inTeams: 0.3 }, small)).toEqual([
      { kind: 'moving', days: 0 },
      { kind: 'possible', count: 1, outOf: 2 },
    ]);
  });

  test('where every tool is left out none is advised, and staying is still among the choices', () => {
    const noTrail = { audit: 'none' } as const;
    const tools = [tool('a', noTrail), tool('b', noTrail)];
    const advice = toolAdvice({ ...team, isRegulated: true }, tools, weights);
    expect(advice).toMatchObject({ best: undefined, reasons: [], wouldChange: [] });
    expect(advice.ranking.map((one) => one.tool.id)).toEqual(['a']);
    expect(advice.leftOut.map((one) => one.tool.id)).toEqual(['b']);
  });
});

const changes = (known: Partial<TeamFacts>, chosen: Weights, ...tools: readonly Tool[]) =>
  toolAdvice({ ...team, ...known }, tools, chosen).wouldChange.map(({ flips, to }) => ({
    flips,
    to: to.id,
  }));

const licence = (to: boolean) => ({ kind: 'licence', toolId: 'a', to });

const owned = (ids: readonly string[], to: boolean) =>
  flipTeam({ ...team, owned: ids }, { kind: 'licence', toolId: 'a', to }).owned;

describe('[TK1] would change if', () => {
  const [few, many] = [tool('a', { mostPeople: 5 }), tool('b', { fewestPeople: 6 })];

  test.each([
    { people: 4, to: 'b', at: 6 },
    { people: 12, to: 'a', at: 5 },
    { people: 6, to: 'a', at: 5 },
  ])('of $people people the nearest number that changes it is $at', ({ people, to, at }) => {
    expect(changes({ people }, only({ size: 1 }), few, many)).toEqual([
      { flips: [{ kind: 'people', to: at }], to },
    ]);
  });

  const bought = tool('a', { isIncluded: false });
  test('a licence that is bought, or given up, is tried first', () => {
    const both = only({ cost: 1, teams: 1 });
    expect(changes({ now: 'none' }, both, bought, tool('b'))).toContainEqual({
      flips: [licence(true)],
      to: 'a',
    });
    expect(changes({ now: 'none', owned: ['a'] }, both, bought, tool('b'))).toContainEqual({
      flips: [licence(false)],
      to: 'b',
    });
  });

  test('a licence comes and goes alone, and is there once', () => {
    expect(owned(['a', 'b'], false)).toEqual(['b']);
    expect(owned(['b'], true)).toEqual(['b', 'a']);
    expect(owned(['a', 'b'], true)).toEqual(['b', 'a']);
  });
});
