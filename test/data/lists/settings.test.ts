import { expect, test } from 'vitest';

import { settingsFrom, settingsToRows } from '#data/lists/settings.ts';

const budgetsFrom = (value: unknown) => settingsFrom([{ name: 'budgetByQuarter', value }]).budgetByQuarter;

test('the budget of the quarters is read quarter by quarter: what does not read is no limit', () => {
  expect(budgetsFrom({ '2027-Q1': 400_000, '2027-Q2': 0 })).toEqual({ '2027-Q1': 400_000, '2027-Q2': 0 });
  expect(
    budgetsFrom({ '2027-Q1': 1, '2027-Q5': 2, 'Q1 2027': 3, '2027-Q2': '4', '2027-Q3': -5, '2027-Q4': null }),
  ).toEqual({ '2027-Q1': 1 });
  for (const odd of [undefined, null, 5, 'much', [], {}, { '2027-Q5': 2 }])
    expect(budgetsFrom(odd)).toBe(undefined);
});

test('settings come back as they were written', () => {
  const settings = settingsFrom([
    { name: 'BUDGETBYQUARTER', value: { '2027-Q1': 5 } },
    { name: 'currency', value: 'NOK' },
  ]);
  expect(settingsFrom(settingsToRows(settings))).toEqual(settings);
});
