import { foldText } from '#domain/project/foldText.ts';

import { amountOf, currencyIn, decimalMarkOf, moneyUnitIn } from './amountCells.ts';
import { dayOf, dayOrderOf } from './dayCells.ts';
import { headerWords, usualRagWords, usualStageWords } from './headerWords.ts';
import type { ColumnRef, ImportField, ImportMapping } from './importMapping.ts';
import { type SourceCell, type SourceTable, shownCell } from './importTableShape.ts';

export type GuessedField = ImportField | 'rating';

/** What a person can choose a column for, in the order it is asked. */
export const guessedFields = [
  'projectName',
  'sourceId',
  'team',
  'lead',
  'rating',
  'comment',
  'startOn',
  'baselineFinish',
  'forecastFinish',
  'budget',
  'spentToDate',
  'earnedPercent',
  'stage',
  'businessGoal',
] as const satisfies readonly GuessedField[];

/** Which column of the table each field is taken from, by position; a field that is not taken is absent. */
export type ColumnChoice = Readonly<Partial<Record<GuessedField, number>>>;

type Looks = 'day' | 'amount' | 'colour' | 'text' | 'any';

const looksOf: Readonly<Partial<Record<GuessedField, Looks>>> = {
  startOn: 'day',
  baselineFinish: 'day',
  forecastFinish: 'day',
  budget: 'amount',
  spentToDate: 'amount',
  earnedPercent: 'amount',
  rating: 'colour',
  projectName: 'text',
  team: 'text',
  lead: 'text',
};

/** Who reads a file for the first time guesses by the header's words, and only where the cells look like it. */
export function guessColumns({ header, rows }: SourceTable): ColumnChoice {
  const columns = header.map((name, position) => {
    const cells = rows
      .slice(0, 200)
      .flatMap(({ cells: row }) => (shownCell(row[position]) === '' ? [] : (row[position] ?? [])));
    return { name: foldText(name), position, cells };
  });
  const guesses = columns.flatMap((column) =>
    guessedFields.flatMap((field) => {
      const points = pointsFor(field, column.name, column.cells);
      return points > 0 ? [{ field, position: column.position, points }] : [];
    }),
  );
  const choice: Partial<Record<GuessedField, number>> = {};
  const positionsTaken = new Set<number>();
  for (const { field, position } of guesses.toSorted((one, other) => other.points - one.points)) {
    if (choice[field] !== undefined || positionsTaken.has(position)) continue;
    choice[field] = position;
    positionsTaken.add(position);
  }
  const name =
    choice.projectName ??
    columns.find((column) => !positionsTaken.has(column.position) && isNames(column.cells))?.position;
  return name === undefined ? choice : { ...choice, projectName: name };
}

function pointsFor(field: GuessedField, header: string, cells: readonly SourceCell[]): number {
  const looks = looksOf[field] ?? 'any';
  if (!lookLike(looks, cells)) return 0;
  const place = headerWords[field].findIndex((words) => words.test(header));
  if (place >= 0) return 10 - place;
  return field === 'rating' && cells.length > 0 ? 1 : 0; // a column of colours is a status, whatever it is called
}

function lookLike(looks: Looks, cells: readonly SourceCell[]): boolean {
  if (looks === 'any') return true;
  if (cells.length === 0) return looks !== 'colour';
  const order = dayOrderOf(cells);
  const mark = decimalMarkOf(cells);
  const fits = (cell: SourceCell): boolean => {
    switch (looks) {
      case 'day':
        return dayOf(cell, order) !== undefined;
      case 'amount':
        return amountOf(cell, mark) !== undefined;
      case 'colour':
        return shownCell(cell).toLowerCase() in usualRagWords;
      case 'text':
        return amountOf(cell, mark) === undefined && dayOf(cell, order) === undefined;
    }
  };
  return cells.filter(fits).length >= cells.length / 2;
}

function isNames(cells: readonly SourceCell[]): boolean {
  const texts = cells.map((cell) => shownCell(cell));
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return lookLike('text', cells) && length > 4 && new Set(texts).size > texts.length * 0.8;
}

/** A mapping of the chosen columns. Its name comes from the header line: next month's file of the same form is known again. */
export function mappingOf(table: SourceTable, choice: ColumnChoice): ImportMapping {
  const { rating, ...fields } = choice;
  const money = fields.budget ?? fields.spentToDate;
  const moneyHeader = money === undefined ? '' : (table.header[money] ?? '');
  const moneyCells = money === undefined ? [] : table.rows.map(({ cells }) => shownCell(cells[money]));
  const withCurrency = [moneyHeader, ...moneyCells].find((text) => currencyIn(text) !== undefined);
  return {
    name: `file-${fingerprint(table.header)}`,
    columns: Object.fromEntries(
      Object.entries(fields).map(([field, position]) => [field, refAt(table.header, position)]),
    ),
    ratings: rating === undefined ? [] : [refAt(table.header, rating)],
    ragByWord: usualRagWords,
    stageByWord: usualStageWords,
    moneyUnit: moneyUnitIn(moneyHeader),
    currency: withCurrency === undefined ? undefined : currencyIn(withCurrency),
  };
}

function refAt(header: readonly string[], position: number): ColumnRef {
  const column = header[position] ?? '';
  const nth = header.slice(0, position + 1).filter((name) => name === column).length;
  return nth === 1 ? { column } : { column, nth };
}

function fingerprint(header: readonly string[]): string {
  let sum = 7;
  for (const letter of header.join('\n').toLowerCase())
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
