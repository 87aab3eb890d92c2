import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { majorProjectsCsv } from '#test/data/import/majorProjectsCsv.ts';

import { missing, run, runUntilReady } from './run.ts';

const portBase = '27330';
const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-bad-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = majorProjectsCsv([{ id: 'XX_1', name: 'Alpha crossing', ipa: 'Amber' }]);
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const map = 'uk-major-projects';

const importing = (file: string, mapName = map) =>
  run('start.ts', ['--port-base', portBase, '--import', file, '--map', mapName]);

describe('a file for --import that cannot come in is told before anything is started, and left as it is', () => {
  test.each([
    ['a picture', 'picture.csv', png, 'does not read as a table'],
    ['an empty file', 'empty.csv', Buffer.alloc(0), 'does not read as a table'],
    ['a quote that never closes', 'quote.csv', Buffer.from('a,b\n"1,2\n3,4\n'), 'does not read as a table'],
    ['an .xlsx that is no zip', 'text.xlsx', Buffer.from('Not a workbook.'), 'does not read as a table'],
    [
      'a zip that is no workbook',
      'zip.xlsx',
      Buffer.from('PK\u0003\u0004 and no more'),
      'does not read as a table',
    ],
    [
      'bytes of an unknown encoding',
      'ebcdic.csv',
      Buffer.from('c1826b838482', 'hex'),
      'does not read as a table',
    ],
    ['another table', 'other.csv', Buffer.from('Nr;Name\n1;Dach\n'), 'lacks columns'],
  ])('%s', async (_what, name, bytes, says) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const ended = await importing(file);
    expect(missing(ended, file, says, 'Nothing was started', 'as it was')).toEqual([]);
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('a --map nobody knows: those there are, and the way for another form', async () => {
    const file = join(folder, 'good.csv');
    writeFileSync(file, good);
    const ended = await importing(file, 'france');
    expect(
      missing(ended, '--map france', map, 'canada-it-projects', 'set-up screen', 'Nothing was started'),
    ).toEqual([]);
  });

  test.each([
    ['is not there', join(folder, 'no-such.csv'), 'ENOENT'],
    ['is a folder', folder, 'EISDIR'],
  ])('one that %s', async (_what, file, says) => {
    expect(missing(await importing(file), file, says, 'Nothing was started', 'Give --import')).toEqual([]);
  });

  test('--import without --map', async () => {
    const ended = await run('start.ts', ['--port-base', portBase, '--import', 'a.csv']);
    expect(missing(ended, '--import FILE.csv --map NAME')).toEqual([]);
  });
});

test('every row that became no project and every value not taken is listed, with its reason', async () => {
  const file = join(folder, 'mixed.csv');
  const rows = majorProjectsCsv([
    { id: 'XX_1', name: 'Alpha crossing', ipa: 'Amber', end: 'after Easter' },
    { id: '', name: 'No number', ipa: 'Green' },
    { id: 'XX_1', name: 'Twice', ipa: 'Green' },
    { id: 'XX_2', name: '', ipa: 'Green' },
    { id: 'XX_3', name: 'Beta crossing', ipa: 'Exempt' },
    { id: 'XX_4', name: 'Gamma crossing' },
  ]);
  writeFileSync(file, utf16(rows));
  const said = await runUntilReady('start.ts', ['--port-base', portBase, '--import', file, '--map', map]);
  expect(said).toContain('Imported 3 projects');
  expect(said).toContain('3 rows left out:');
  expect(said).toContain('row 3: no number; the row is left out');
  expect(said).toContain('row 4: the same as a row above; left out');
  expect(said).toContain('row 5: no name; the row is left out');
  expect(said).toContain('2 values not taken:');
  expect(said).toMatch(/row 2, .*: “after Easter” not a day; left empty/u);
  expect(said).toMatch(/row 6, .*: “Exempt” not a colour; the status stays open/u);
  expect(said).toContain('1 row with no colour; the status stays open');
}, 60_000);
