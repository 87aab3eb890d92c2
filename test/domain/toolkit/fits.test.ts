import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { fitsOf, numberIn, oneOfIn, shareIn, textIn, textsIn } from '#domain/toolkit/fits.ts';
import { criterionOf, firstWeights, toolsOf, weightsOf } from '#domain/toolkit/toolCatalogue.ts';
import { holidaysOf, type ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const item = (known: Partial<ToolkitItem>): ToolkitItem => ({
  title: 'T',
  kind: 'Tool',
  body: undefined,
  fits: undefined,
  weight: undefined,
  ...known,
});

describe('what the PMO wrote into a Fits cell', () => {
  test.each([undefined, null, 'text', 5, ['text']])('%j says nothing', (cell) => {
    expect(fitsOf(cell)).toEqual({});
  });

  test.each<[unknown, string | undefined]>([
    [' daily ', 'daily'],
    ['  ', undefined],
    ['', undefined],
    [5, undefined],
    [['daily'], undefined],
    [undefined, undefined],
  ])('%j is the text %s', (value, text) => {
    expect(textIn({ said: value }, 'said')).toBe(text);
  });

  test.each<[unknown, number | undefined, number]>([
    [0.4, 0.4, 0.4],
    [0, 0, 0],
    [7, 7, 1],
    [-1, -1, 0],
    ['0.4', undefined, 0],
    [Number.NaN, undefined, 0],
    [Number.POSITIVE_INFINITY, undefined, 0],
    [undefined, undefined, 0],
  ])('%j is the number %s and the share %d', (value, number, share) => {
    expect([numberIn({ said: value }, 'said'), shareIn({ said: value }, 'said')]).toEqual([number, share]);
  });

  test('of several texts those that say something are read', () => {
    expect(textsIn({ said: [' a ', '', ' ', 5, null, ['c'], 'b'] }, 'said')).toEqual(['a', 'b']);
    for (const said of ['a', undefined, 5, { a: 'a' }]) expect(textsIn({ said }, 'said')).toEqual([]);
  });

  test('one of the known words is read as it is spelt', () => {
    const known = ['keep', 'drop'] as const;
    expect(['drop', 'Drop', 'adapt', 1].map((said) => oneOfIn({ said }, 'said', known))).toEqual([
      'drop',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('[CA1] a holiday is an item of that kind whose body is a day', () => {
  const days = holidaysOf([
    item({ kind: 'Holiday', body: ' 2026-12-25 ' }),
    item({ kind: 'Holiday', body: '2026-12-26' }),
    item({ kind: 'Holiday', body: 'Christmas' }),
    item({ kind: 'Holiday' }),
    item({ kind: 'Template', body: '2026-12-31' }),
  ]);
  expect(days).toEqual(new Set([day('2026-12-25'), day('2026-12-26')]));
});

describe('[TK1] the tools a PMO keeps', () => {
  test('are the items of that kind that name one, whatever its case; a second of one id is left out', () => {
    const tools = toolsOf([
      item({ title: 'Jira', fits: { tool: ' JIRA ' } }),
      item({ title: 'Jira again', fits: { tool: 'jira' } }),
      item({ title: 'No tool', fits: { criterion: 'cost' } }),
      item({ title: 'A trial of one', kind: 'Trial', fits: { tool: 'asana' } }),
    ]);
    expect(tools.map(({ id, name }) => [id, name])).toEqual([['jira', 'Jira']]);
  });

  test('of which nothing is said is for any number of people, costs from the first, leaves no trail and takes half a day', () => {
    expect(toolsOf([item({ fits: { tool: 'pad' } })])).toEqual([
      {
        id: 'pad',
        name: 'T',
        forWay: { scrum: 0, board: 0, plan: 0, list: 0 },
        fewestPeople: 1,
        mostPeople: 10_000,
        audit: 'none',
        isIncluded: false,
        freeUpTo: 0,
        inTeams: 0,
        learnDays: 0.5,
      },
    ]);
  });

  test('a weight counts for the criterion its item names, if it is a tool’s and has a number', () => {
    const cost = { fits: { criterion: 'cost' } };
    expect(criterionOf(item({ ...cost, kind: 'Question' }))).toBeUndefined();
    expect(weightsOf([item({ ...cost, weight: 3, kind: 'Question' })])).toEqual(firstWeights);
    expect(weightsOf([item(cost), item({ weight: 7 })])).toEqual(firstWeights);
    expect(weightsOf([item({ ...cost, weight: -3 })])).toEqual({ ...firstWeights, cost: 0 });
    expect(weightsOf([item({ ...cost, weight: 3 }), item({ ...cost, weight: 9 })]).cost).toBe(3);
  });
});
