import { type Day, readDay } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

import type { RowProblem } from './kept.ts';

/** Reads cells that people may have typed; what does not read is noted and answered as if the cell were empty. */
export interface RowReader {
  /** Trimmed; an empty cell is undefined, like one that is not there (Graph leaves null columns out). */
  text(column: string): string | undefined;
  /** Notes that the cell is missing where it is. */
  requiredText(column: string): string | undefined;
  /** Upper case, as keys are. */
  key(column: string): string | undefined;
  number(column: string): number | undefined;
  day(column: string): Day | undefined;
  /** Notes that the cell is missing where it is. */
  requiredDay(column: string): Day | undefined;
  /** Absent means false. */
  boolean(column: string): boolean;
  /** For the few cells where nothing said is not the same as no. */
  yesOrNo(column: string): boolean | undefined;
  /** Upper case; between blanks, commas or line ends. */
  keys(column: string): readonly string[];
  choice<C extends string>(column: string, choices: readonly C[]): C | undefined;
  person(prefix: string): Person | undefined;
  /** `parse` answers undefined, or throws, for text it cannot read. */
  json<T>(column: string, parse: (value: unknown) => T | undefined): T | undefined;
  note(kind: RowProblem['kind'], column: string): void;
  readonly problems: readonly RowProblem[];
}

export function createRowReader(
  list: string,
  itemId: string,
  fields: Readonly<Record<string, unknown>>,
): RowReader {
  const problems: RowProblem[] = [];
  const text = (column: string): string | undefined => cellText(fields[column]);
  const note = (kind: RowProblem['kind'], column: string): void => {
    problems.push({ list, itemId, column, text: text(column) ?? '', kind });
  };

  /** Undefined stands for an empty cell and for one that is noted. */
  const read = <T>(
    column: string,
    kind: RowProblem['kind'],
    parse: (text: string) => T | undefined,
  ): T | undefined => {
    const written = text(column);
    if (written === undefined) return undefined;
    const value = parse(written);
    if (value === undefined) note(kind, column);
    return value;
  };

  const day = (column: string): Day | undefined => read(column, 'dayUnreadable', readDay);

  return {
    problems,
    note,
    text,
    requiredText: (column) => {
      const written = text(column);
      if (written === undefined) note('columnMissing', column);
      return written;
    },
    key: (column) => text(column)?.toUpperCase(),
    number: (column) => read(column, 'numberUnreadable', readNumber),
    day,
    requiredDay: (column) => {
      if (text(column) === undefined) note('columnMissing', column);
      return day(column);
    },
    boolean: (column) => fields[column] === true,
    yesOrNo: (column) => {
      const cell = fields[column];
      return typeof cell === 'boolean' ? cell : undefined;
    },
    keys: (column) => wordsIn(text(column)?.toUpperCase()),
    choice: (column, choices) =>
      read(column, 'choiceUnknown', (written) =>
        choices.find((known) => known.toLowerCase() === written.toLowerCase()),
      ),
    person: (prefix) => {
      const [id, upn, name] = [text(`${prefix}Id`), text(`${prefix}Upn`), text(`${prefix}Name`)];
      if (id === undefined && upn === undefined && name === undefined) return undefined;
      return { id: id ?? '', upn: upn ?? '', name: name ?? '' };
    },
    json: (column, parse) =>
      read(column, 'jsonUnreadable', (written) => {
        try {
          return parse(JSON.parse(written));
        } catch {
          return undefined;
        }
      }),
  };
}

function cellText(cell: unknown): string | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return undefined;
  const trimmed = cell.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** What people put between words they type one after another. */
export const wordsIn = (cell: string | undefined): readonly string[] =>
  cell?.split(/[\s;,]+/u).filter((word) => word !== '') ?? [];

function readNumber(written: string): number | undefined {
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
}
