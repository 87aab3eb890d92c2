import * as z from 'zod/mini';

import { type Column, technicalColumns, titleColumn } from '#data/lists/columns.ts';
import type { ListShape } from '#data/lists/listShape.ts';

export type AnyShape = Pick<ListShape<unknown>, 'title' | 'columns' | 'isTitleIndexed' | 'template'>;

export function wantedColumns(shape: AnyShape): readonly Column[] {
  return [...technicalColumns, ...shape.columns];
}

const present = z.object({
  value: z.array(z.object({ id: z.string(), name: z.string(), indexed: z.optional(z.boolean()) })),
});

export interface PresentColumns {
  readonly missing: readonly Column[];
  /** Made by us: only our lists have these two technical columns. */
  readonly isOurs: boolean;
  /** Its id if it has to be indexed still. */
  readonly titleToIndex: string | undefined;
}

export const columnsQuery = '$select=id,name,indexed';

/** Compares what Graph answered to `columnsQuery` with what the list is to have; undefined if the answer does not read. */
export function comparedColumns(shape: AnyShape, answer: unknown): PresentColumns | undefined {
  const read = present.safeParse(answer);
  if (!read.success) return undefined;
  const names = new Set(read.data.value.map(({ name }) => name));
  const title = read.data.value.find(({ name }) => name === titleColumn);
  return {
    missing: wantedColumns(shape).filter(({ name }) => !names.has(name)),
    isOurs: names.has('ClientKey') && names.has('SchemaV'),
    titleToIndex: shape.isTitleIndexed === true && title?.indexed === false ? title.id : undefined,
  };
}
