import { expect, test } from 'vitest';

import { foldText, foldWords } from '#domain/project/foldText.ts';

test.each([
  ['Müller Ærø', 'muller aero'],
  ['ŁÓDŹ', 'lodz'],
  ['Straße', 'strasse'],
  ['Þórður Guðmundsson', 'thordur gudmundsson'],
  ['Œuvre', 'oeuvre'],
  ['Diyarbakır', 'diyarbakir'],
  ['Đorđe', 'dorde'],
])('[FIND] %s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('[FIND] words are letters and numbers; what stands between or around them is none', () => {
  expect(foldWords('Data-centre  exit')).toEqual(['data', 'centre', 'exit']);
  expect(foldWords('(5G pilot!)')).toEqual(['5g', 'pilot']);
  expect(foldWords(' – ')).toEqual([]);
  expect(foldWords('')).toEqual([]);
});
