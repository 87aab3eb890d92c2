import type { Day } from '#domain/calendar/day.ts';
import type { Stage } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import { amountOf } from './amountCells.ts';
import { dayOf } from './dayCells.ts';
import type { ColumnRef, ImportField } from './importMapping.ts';
import { type SourceCell, shownCell } from './importTableShape.ts';
import type { TableReading } from './tableReading.ts';

/** A value that is in the file and was not taken. */
export interface ImportNote {
  readonly rowNumber: number;
  readonly column: string;
  /** What the cell says; empty if nothing. */
  readonly text: string;
  readonly reason: 'notADay' | 'notAnAmount' | 'notAColour' | 'noRating' | 'notAStage' | 'statusRefused';
}

export interface Rating {
  readonly rag: Rag;
  /** Whose opinion it is; undefined is the lead's. */
  readonly by: string | undefined;
  readonly ref: ColumnRef;
}

const percentAtMost = 1000;

/** Reads the cells of one row; what it cannot take it notes. */
export class ImportRow {
  readonly #rowNumber: number;
  readonly #cells: readonly SourceCell[];
  readonly #reading: TableReading;
  readonly #notes: ImportNote[];

  constructor(rowNumber: number, cells: readonly SourceCell[], reading: TableReading, notes: ImportNote[]) {
    this.#rowNumber = rowNumber;
    this.#cells = cells;
    this.#reading = reading;
    this.#notes = notes;
  }

  note(ref: ColumnRef, reason: ImportNote['reason']): void {
    const text = shownCell(this.#cellAt(ref));
    this.#notes.push({ rowNumber: this.#rowNumber, column: ref.column, text, reason });
  }

  text(field: ImportField): string | undefined {
    const ref = this.#refOf(field);
    return ref === undefined ? undefined : this.#textAt(ref);
  }

  day(field: ImportField): Day | undefined {
    return this.#read(field, 'notADay', (cell, ref) => dayOf(cell, this.#reading.dayOrderOf(ref)));
  }

  money(field: ImportField): number | undefined {
    return this.#read(field, 'notAnAmount', (cell, ref) => {
      const amount = amountOf(cell, this.#reading.decimalMarkOf(ref));
      return amount === undefined ? undefined : Math.round(amount * this.#reading.mapping.moneyUnit);
    });
  }

  /** Excel keeps 45 % as 0.45. */
  percent(field: ImportField): number | undefined {
    return this.#read(field, 'notAnAmount', (cell, ref) => {
      const amount = amountOf(cell, this.#reading.decimalMarkOf(ref));
      if (amount === undefined || amount < 0 || amount > percentAtMost) return undefined;
      return Math.round(amount * (this.#reading.isShareOfOne(ref) ? 100 : 1));
    });
  }

  stage(field: ImportField): Stage | undefined {
    const { stageByWord = {} } = this.#reading.mapping;
    return this.#read(field, 'notAStage', (cell) => stageByWord[shownCell(cell).toLowerCase()]);
  }

  /** The first rating that is a colour. Blank or withheld is unknown, and noted. */
  rating(): Rating | undefined {
    const { ratings, ragByWord } = this.#reading.mapping;
    for (const ref of ratings) {
      const text = this.#textAt(ref);
      if (text === undefined) continue;
      const rag = ragByWord[text.toLowerCase()];
      if (rag !== undefined) return { rag, by: ref.by, ref };
      this.note(ref, 'notAColour');
    }
    const [first] = ratings;
    if (first !== undefined && ratings.every((ref) => this.#textAt(ref) === undefined))
      this.note(first, 'noRating');
    return undefined;
  }

  #read<T>(
    field: ImportField,
    reason: ImportNote['reason'],
    parse: (cell: SourceCell, ref: ColumnRef) => T | undefined,
  ): T | undefined {
    const ref = this.#refOf(field);
    if (ref === undefined || this.#textAt(ref) === undefined) return undefined;
    const value = parse(this.#cellAt(ref), ref);
    if (value === undefined) this.note(ref, reason);
    return value;
  }

  /** The field's column or, where that says nothing, the one to look at instead. */
  #refOf(field: ImportField): ColumnRef | undefined {
    let ref = this.#reading.mapping.columns[field];
    while (ref?.otherwise !== undefined && this.#textAt(ref) === undefined) ref = ref.otherwise;
    return ref;
  }

  #textAt(ref: ColumnRef): string | undefined {
    const text = shownCell(this.#cellAt(ref));
    return text === '' ? undefined : text;
  }

  #cellAt(ref: ColumnRef): SourceCell {
    return this.#cells[this.#reading.positionOf(ref) ?? -1] ?? '';
  }
}
