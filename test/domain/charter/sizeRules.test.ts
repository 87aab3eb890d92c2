import { describe, expect, test } from 'vitest';

import { shippedCharter } from '#data/toolkit/shippedCharter.ts';
import { defaultSizeRules } from '#domain/charter/charterSize.ts';
import { readSizeRules } from '#domain/charter/sizeRules.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const question = (fits: unknown): ToolkitItem => ({
  title: 'Ours',
  kind: 'Question',
  body: undefined,
  fits,
  weight: undefined,
});

describe('[CH1] the PMO may edit the steps', () => {
  test('a toolkit that says nothing leaves those of the rule', () => {
    expect(readSizeRules([])).toEqual({ rules: defaultSizeRules, unreadable: [] });
  });

  test('what we ship into it says the same', () => {
    expect(readSizeRules(shippedCharter)).toEqual({ rules: defaultSizeRules, unreadable: [] });
  });

  test('one question is another, the others stay', () => {
    const { rules } = readSizeRules([
      question({
        charter: 'cost',
        steps: [
          [0, 0],
          [50_000, 4],
        ],
      }),
      question({ charter: 'undo', points: { inADay: 0, withEffort: 0, no: 5 } }),
      question({ charter: 'sizes', m: 2, l: 6 }),
    ]);
    expect(rules).toEqual({
      ...defaultSizeRules,
      cost: [
        { from: 0, points: 0 },
        { from: 50_000, points: 4 },
      ],
      undo: { inADay: 0, withEffort: 0, no: 5 },
      mFrom: 2,
      lFrom: 6,
    });
  });

  test.each([
    [{ charter: 'cost', steps: [[0, 0]] }],
    [{ charter: 'cost', steps: 'many' }],
    [
      {
        charter: 'cost',
        steps: [
          [5, 0],
          [10, 1],
        ],
      },
    ],
    [
      {
        charter: 'teams',
        steps: [
          [0, 0],
          [4, 1],
          [2, 2],
        ],
      },
    ],
    [
      {
        charter: 'people',
        steps: [
          [0, 0],
          [50, -1],
        ],
      },
    ],
    [
      {
        charter: 'people',
        steps: [
          [0, 0],
          [Number.NaN, 1],
        ],
      },
    ],
    [{ charter: 'undo', points: { inADay: 0, no: 2 } }],
    [{ charter: 'regulated', points: null }],
    [{ charter: 'sizes', m: 8, l: 4 }],
    [{ charter: 'sizes', m: 0, l: 4 }],
    [{ charter: 'weather', points: 3 }],
  ])('what does not read is told, and the rule holds: %j', (fits) => {
    expect(readSizeRules([question(fits)])).toEqual({ rules: defaultSizeRules, unreadable: ['Ours'] });
  });

  test('other questions of the toolkit are none of these', () => {
    expect(readSizeRules([question({ triggers: ['app'] }), question(null)]).unreadable).toEqual([]);
    expect(readSizeRules([{ ...question({ charter: 'cost' }), kind: 'Template' }]).unreadable).toEqual([]);
  });
});
