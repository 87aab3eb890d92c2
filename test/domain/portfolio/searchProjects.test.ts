import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isWithinOneTypo } from '#domain/portfolio/oneTypo.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';

const project = (key: string, name: string, lead?: string) => ({
  key,
  name,
  lead: lead === undefined ? undefined : { name: lead },
});

const projects = [
  project('COR-01', 'Core switch refresh', 'Ida Nyberg'),
  project('BRA-01', 'Branch Wi-Fi', 'Ida Nyberg'),
  project('ATL-01', 'Atlas customer portal', 'Lena Falk'),
  project('SCO-01', 'Scoreboard', 'Luis Moreno'),
  project('DAT-01', 'Data-centre exit', 'Pavel Dvořák'),
  project('OLD-01', 'Old core switch-off', 'Hanna Brandt'),
  project('NOR-01', 'Nørreport depot'),
];
const found = (query: string) => searchProjects(projects, query).map(({ key }) => key);

test('[FIND] name beginning, then a word of it, then anywhere inside', () => {
  expect(found('core')).toEqual(['COR-01', 'OLD-01', 'SCO-01']);
});

test('[FIND] a key comes before any name', () => {
  const both = [project('AAA-01', 'Cor Anglais'), project('COR-01', 'Switches')];
  expect(searchProjects(both, 'cor').map(({ key }) => key)).toEqual(['COR-01', 'AAA-01']);
  expect(found('atl-0')).toEqual(['ATL-01']);
  expect(found('dat01')).toEqual(['DAT-01']);
});

test('[FIND] several words in any order, each from its beginning', () => {
  expect(found('refr core')).toEqual(['COR-01']);
  expect(found('centre exit')).toEqual(['DAT-01']);
});

test.each([
  ['swtich', 'swapped'],
  ['swich', 'left out'],
  ['swiitch', 'doubled'],
  ['snitch', 'changed'],
  ['wsitc', 'swapped at the start, unfinished'],
])('[FIND] one typo is forgiven: %s (%s)', (query) => {
  expect(found(query)).toEqual(['COR-01', 'OLD-01']);
});

test('[FIND] four letters are enough to forgive one, and an added one in an unfinished word is one', () => {
  expect(found('atls')).toEqual(['ATL-01']);
  expect(found('refrre')).toEqual(['COR-01']);
});

test('[FIND] a letter left out is forgiven while the word is still being typed', () => {
  expect(found('cutom')).toEqual(['ATL-01']);
});

test.each([
  ['xab', 'xbc', 'moved, and another changed'],
  ['abcd', 'badc', 'swapped twice'],
  ['abcd', 'bacx', 'swapped, and another changed'],
  ['abcd', 'xbcy', 'two changed'],
  ['abcd', 'bcx', 'left out, and another changed'],
])('[FIND] %s and %s are more than a typo apart: %s', (one, other) => {
  expect([isWithinOneTypo(one, other), isWithinOneTypo(other, one)]).toEqual([false, false]);
});

test('[FIND] two typos in a word are not, nor one in a short word', () => {
  expect(found('swcihs')).toEqual([]);
  expect(found('atk')).toEqual([]);
});

test('[FIND] exact comes before forgiven', () => {
  const list = [project('B-01', 'Metre store'), project('A-01', 'Meter roll-out')];
  expect(searchProjects(list, 'meter').map(({ key }) => key)).toEqual(['A-01', 'B-01']);
});

test('[FIND] accents, case and strange letters do not matter', () => {
  expect(found('NORREPORT')).toEqual(['NOR-01']);
  expect(found('dvorak')).toEqual(['DAT-01']);
});

test('[FIND] the lead’s name finds their projects, after those of that name', () => {
  expect(found('ida')).toEqual(['BRA-01', 'COR-01']);
  expect(found('ida core')).toEqual(['COR-01']);
});

test('[FIND] two of one name stand in the order of their keys', () => {
  const twins = ['B-01', 'A-01', 'C-01'].map((key) => project(key, 'Payroll', 'Ida Nyberg'));
  for (const query of ['payroll', 'ida', 'pay ida'])
    expect(searchProjects(twins, query).map(({ key }) => key)).toEqual(['A-01', 'B-01', 'C-01']);
});

test('[FIND] blanks around what was typed do not matter', () => {
  for (const query of [' core', 'core ', '  core  '])
    expect(found(query)).toEqual(['COR-01', 'OLD-01', 'SCO-01']);
});

test('[FIND] nothing typed finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('  - ')).toEqual([]);
});

test('[FIND] any one change to a word is within one typo', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/u);
  fc.assert(
    fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/u), (text, seed, letter) => {
      const at = seed % (text.length - 1);
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      const without = text.slice(0, at) + text.slice(at + 1);
      const added = text.slice(0, at) + letter + text.slice(at);
      const swapped = text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
      for (const other of [text, changed, without, added, swapped]) {
        expect(isWithinOneTypo(text, other)).toBe(true);
        expect(isWithinOneTypo(other, text)).toBe(true);
      }
      expect(isWithinOneTypo(text, `${text}xy`)).toBe(false);
    }),
  );
});
