import { expect, test } from 'vitest';

import { withGuard, withoutGuard } from '#data/export/csvGuard.ts';

test.each(['=1+1', '+49 30', '-5 days', '@all', '\tx', '\rx', "'=x", "''+x"])(
  'a spreadsheet runs nothing of %j, and it comes back as it was',
  (cell) => {
    expect(withGuard(cell)).toBe(`'${cell}`);
    expect(withoutGuard(withGuard(cell))).toBe(cell);
  },
);

test.each(['plain', "'quoted'", '', '2026-11-22', ' =x'])('%j stays as it is', (cell) => {
  expect(withGuard(cell)).toBe(cell);
  expect(withoutGuard(cell)).toBe(cell);
});
