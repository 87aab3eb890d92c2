import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { importTable } from '#data/import/importTable.ts';
import type { ImportMapping } from '#data/import/importMapping.ts';
import { canadaItProjects } from '#data/import/mappings/canadaItProjects.ts';
import { ukMajorProjects } from '#data/import/mappings/ukMajorProjects.ts';
import { firstSentence } from '#data/import/projectFrom.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { day } from '#domain/calendar/day.ts';
import { valueOf } from '#test/data/tenant.ts';

import { majorProjectsCsv, withheld } from './majorProjectsCsv.ts';

const asOf = day('2023-03-31');
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) =>
      letter === '’' ? 0x92 : letter === '£' ? 0xa3 : (letter.codePointAt(0) ?? 0),
    ),
  );
const imported = (bytes: Uint8Array, mapping: ImportMapping = ukMajorProjects) => {
  const table = readCsv(bytes);
  if (table === undefined) throw new Error('no table');
  return valueOf(importTable({ table, mapping, today: asOf }));
};

test('a row becomes a project: our key, its dates, its money in whole pounds, its department as team', () => {
  const { projects, teams } = imported(windows1252(majorProjectsCsv([{ name: 'Harbour wall renewal' }])));
  expect(projects[0]?.sourceId).toBe('XX_0001');
  expect(projects[0]?.project).toMatchObject({
    key: 'HAR-01',
    name: 'Harbour wall renewal',
    teamKey: 'DFT',
    stage: 'Running',
    startOn: '2020-05-20',
    baselineFinish: undefined,
    forecastFinish: '2025-03-31',
    budget: 34_500_000,
    lead: undefined,
  });
  expect(teams).toEqual([{ key: 'DFT', name: 'Transport', groupId: undefined }]);
});

test('a rating becomes a report of the day the file speaks of, with the first sentence as its headline', () => {
  const { projects } = imported(
    windows1252(
      majorProjectsCsv([{ ipa: 'Amber', comment: 'The tide gate is late at Q4 of 22/23. More follows.' }]),
    ),
  );
  expect(projects[0]?.project.latest).toMatchObject({
    week: '2023-W13',
    reportedOn: asOf,
    rag: 'amber',
    headline: 'The tide gate is late at Q4 of 22/23.',
    source: 'import',
    author: { name: 'Infrastructure and Projects Authority' },
  });
});

test.each([
  { ipa: 'Red', sro: 'Green', rag: 'red' },
  { ipa: '', sro: 'Green', rag: 'green' },
  { ipa: withheld, sro: 'Amber', rag: 'amber' },
  { ipa: withheld, sro: withheld, rag: undefined },
  { ipa: '', sro: '', rag: undefined },
  { ipa: 'Greenish', sro: '', rag: undefined },
])(
  'of two columns of one name the first that is a colour counts: "$ipa" and "$sro" give $rag',
  ({ ipa, sro, rag }) => {
    const { projects } = imported(windows1252(majorProjectsCsv([{ ipa, sro }])));
    expect(projects[0]?.project.rag).toBe(rag);
    expect(projects[0]?.project.latest?.rag).toBe(rag);
  },
);

test('every value that was not taken is told with its row, its column and why', () => {
  const { notes } = imported(
    windows1252(
      majorProjectsCsv([
        { ipa: withheld, sro: withheld, end: withheld, budget: withheld },
        { ipa: '', sro: '' },
      ]),
    ),
  );
  expect(notes.map(({ rowNumber, column, reason }) => [rowNumber, column, reason])).toEqual([
    [2, 'end_date', 'notADay'],
    [2, 'wlc_baseline_incl_NCG', 'notAnAmount'],
    [2, 'colour_rating', 'notAColour'],
    [2, 'colour_rating', 'notAColour'],
    [3, 'colour_rating', 'noRating'],
  ]);
  expect(notes[0]?.text).toBe(withheld);
});

test('rows that are no project are told, and the others come', () => {
  const { projects, skipped } = imported(
    windows1252(majorProjectsCsv([{ name: '' }, { id: '' }, { id: 'XX_7' }, { id: 'XX_7', name: 'Again' }])),
  );
  expect(projects.map(({ sourceId }) => sourceId)).toEqual(['XX_7']);
  expect(skipped.map(({ reason }) => reason)).toEqual(['nameMissing', 'sourceIdMissing', 'sourceIdTwice']);
});

test.each([
  ['Windows-1252', windows1252],
  ['UTF-8', (text: string) => new TextEncoder().encode(text)],
  ['UTF-8 with a mark in front', (text: string) => new TextEncoder().encode(`\u{FEFF}${text}`)],
])('it reads %s', (_, encode) => {
  const { projects } = imported(encode(majorProjectsCsv([{ name: 'The King’s road, £5' }])));
  expect(projects[0]?.project.name).toBe('The King’s road, £5');
});

test.each([';', ',', '\t'])(
  'it reads columns set apart by "%s", with separators and line breaks inside quotes',
  (separator) => {
    const comment = 'First; second, third.\nAnother "quoted" line.';
    const { projects } = imported(
      new TextEncoder().encode(majorProjectsCsv([{ ipa: 'Green', comment }], separator)),
    );
    expect(projects[0]?.project.headline).toBe('First; second, third.');
  },
);

test('a file that lacks columns is refused with their names, and what is no table too', () => {
  const table = { header: ['project_name', 'department'], rows: [{ rowNumber: 2, cells: ['A', 'B'] }] };
  const refused = importTable({ table, mapping: ukMajorProjects, today: asOf });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'columnsMissing' } });
  expect(readCsv(new Uint8Array())).toBeUndefined();
});

test.each([
  ['One. Two.', 'One.'],
  ['  Spread\n over  lines. Next', 'Spread over lines.'],
  ['Version 2.5 is at e.g. the 3.1 gate. Done.', 'Version 2.5 is at e.g. the 3.1 gate.'],
  ['no full stop', 'no full stop'],
  ['', ''],
])('the first sentence of "%s" is "%s"', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test('a sentence that no headline can hold ends in an ellipsis', () => {
  expect(firstSentence('word '.repeat(100))).toHaveLength(255);
  expect(firstSentence('word '.repeat(100)).endsWith('word…')).toBe(true);
});

/** In the folder that TS_PMO_REAL_DATA names, or in `data/projects` of a folder beside this one. */
const beside = resolve('..');
const realFile = (name: string) =>
  [
    process.env['TS_PMO_REAL_DATA'] ?? '',
    ...readdirSync(beside).map((folder) => join(beside, folder, 'data/projects')),
  ]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const realFiles = (name: string): readonly string[] => {
  const file = realFile(name);
  if (file === undefined) console.log(`The real file ${name} is not here: its import is not tested.`);
  return file === undefined ? [] : [file];
};
test.each(realFiles('uk-major-projects-2023.csv'))(
  'the real file gives 244 projects, and nothing unknown turns green',
  (file) => {
    const { projects, skipped, notes, teams } = imported(new Uint8Array(readFileSync(file)));
    expect(projects).toHaveLength(244);
    expect(skipped).toEqual([]);
    expect(teams).toHaveLength(21);
    expect(new Set(projects.map(({ project }) => project.key)).size).toBe(244);
    const count = (rag: string | undefined) => projects.filter(({ project }) => project.rag === rag).length;
    expect({ green: count('green'), amber: count('amber'), red: count('red') }).toEqual({
      green: 26,
      amber: 183,
      red: 23,
    });
    const unrated = projects.filter(({ project }) => project.rag === undefined);
    expect(unrated).toHaveLength(12);
    expect(
      new Set(notes.filter(({ column }) => column === 'colour_rating').map(({ rowNumber }) => rowNumber))
        .size,
    ).toBe(12);
    // One rating of the file comes without a comment.
    expect(projects.filter(({ project }) => project.latest?.headline === '')).toHaveLength(1);
  },
);

test.each(realFiles('canada-it-projects-2022.csv'))(
  'the other real file gives 495 projects; what has no day keeps the words that say why',
  (file) => {
    const { projects, skipped, notes, teams } = imported(
      new Uint8Array(readFileSync(file)),
      canadaItProjects,
    );
    expect(projects.length + skipped.length).toBe(495);
    expect(skipped).toEqual([]);
    expect(teams).toHaveLength(47);
    expect(new Set(projects.map(({ project }) => project.key)).size).toBe(495);
    const planned = projects.filter(({ project }) => project.forecastFinish !== undefined);
    expect(planned).toHaveLength(481);
    expect(notes.map(({ column, reason }) => [column, reason])).toEqual(
      Array.from({ length: 14 }, () => ['rawProvidedDate', 'notADay']),
    );
    expect(notes.every(({ text }) => text !== '')).toBe(true);
    expect(projects.filter(({ project }) => project.budget !== undefined)).toHaveLength(481);
    expect(projects.filter(({ project }) => project.rag !== undefined)).toEqual([]);
  },
);
