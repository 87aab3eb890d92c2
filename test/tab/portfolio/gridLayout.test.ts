import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { gridLayout } from '#tab/portfolio/gridLayout.ts';

const heights = { rowHeight: 30, groupHeight: 28 };

test('groups are a little lower than rows', () => {
  const { height, topOf } = gridLayout(5, [0, 3], heights);
  expect([0, 1, 2, 3, 4].map(topOf)).toEqual([0, 28, 58, 88, 116]);
  expect(height).toBe(146);
});

test('every line is found at its own height, and at the last pixel of it', () => {
  const anyGrid = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anyGrid, (isGroup) => {
      const groups = isGroup.flatMap((is, index) => (is ? index : []));
      const { height, topOf, indexAt } = gridLayout(isGroup.length, groups, heights);
      for (const [index] of isGroup.entries()) {
        expect(indexAt(topOf(index))).toBe(index);
        expect(indexAt(topOf(index + 1) - 1)).toBe(index);
      }
      expect(height).toBe(isGroup.reduce((sum, is) => sum + (is ? 28 : 30), 0));
      expect([indexAt(-50), indexAt(height + 50)]).toEqual([0, isGroup.length - 1]);
    }),
  );
});

test('an empty grid has no height', () => {
  expect(gridLayout(0, [], heights)).toMatchObject({ height: 0 });
});
