import { type Day, readDay } from '#domain/calendar/day.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { ColumnRef, ImportMapping } from './importMapping.ts';

/** A value that is in the file and was not taken. */
export interface ImportNote {
  readonly rowNumber: number;
  readonly column: string;
  /** What the cell says; empty if nothing. */
  readonly text: string;
  readonly reason: 'notADay' | 'notAnAmount' | 'notAColour' | 'noRating' | 'statusRefused';
}

export interface Rating {
  readonly rag: Rag;
  /** Whose opinion it is. */
  readonly by: string;
  readonly ref: ColumnRef;
}

/** Reads the cells of one row; what it cannot take it notes. */
export class ImportRow {
  readonly #rowNumber: number;
  readonly #cell: (ref: ColumnRef) => string;
  readonly #notes: ImportNote[];

  constructor(rowNumber: number, cell: (ref: ColumnRef) => string, notes: ImportNote[]) {
    this.#rowNumber = rowNumber;
    this.#cell = cell;
    this.#notes = notes;
  }

  note(ref: ColumnRef, reason: ImportNote['reason']): void {
    this.#notes.push({ rowNumber: this.#rowNumber, column: ref.column, text: this.#cell(ref), reason });
  }

  text(ref: ColumnRef): string | undefined {
    const text = this.#cell(ref);
    return text === '' ? undefined : text;
  }

  /** `31.03.2025`, also with dashes or slashes. */
  day(ref: ColumnRef): Day | undefined {
    const text = this.text(ref);
    if (text === undefined) return undefined;
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];
    const read = readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (read === undefined) this.note(ref, 'notADay');
    return read;
  }

  money(ref: ColumnRef, unit: number): number | undefined {
    const text = this.text(ref);
    if (text === undefined) return undefined;
    const amount = Number(text.replaceAll(/[\s,£]/gu, ''));
    if (Number.isFinite(amount)) return Math.round(amount * unit);
    this.note(ref, 'notAnAmount');
    return undefined;
  }

  /** The first rating that is a colour. Blank or withheld is unknown, and noted. */
  rating({ ratings, ragByWord }: ImportMapping): Rating | undefined {
    for (const ref of ratings) {
      const text = this.text(ref);
      if (text === undefined) continue;
      const rag = ragByWord[text.toLowerCase()];
      if (rag !== undefined) return { rag, by: ref.by, ref };
      this.note(ref, 'notAColour');
    }
    const [first] = ratings;
    if (first !== undefined && ratings.every((ref) => this.text(ref) === undefined))
      this.note(first, 'noRating');
    return undefined;
  }
}
