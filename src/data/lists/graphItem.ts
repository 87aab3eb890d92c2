import * as z from 'zod/mini';

import type { Kept, RowProblem } from './kept.ts';
import type { ListShape } from './listShape.ts';
import { createRowReader } from './rowReader.ts';

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const identity = z.optional(z.object({ displayName: z.optional(z.string()) }));

/** A list item as Graph writes it, as far as we look at it. */
export const graphItem = z.object({
  id: z.string(),
  '@odata.etag': z.optional(z.string()),
  eTag: z.optional(z.string()),
  lastModifiedDateTime: z.optional(z.string()),
  lastModifiedBy: z.optional(z.object({ user: identity, application: identity })),
  createdBy: z.optional(z.object({ user: z.optional(z.object({ id: z.optional(z.string()) })) })),
  // Taken as it is: a copy of each cell of thousands of rows is dear, and whoever reads a cell looks at what it is.
  fields: z.optional(z.custom<Readonly<Record<string, unknown>>>(isRecord)),
});

export type GraphItem = z.infer<typeof graphItem>;

export const graphPage = z.object({
  value: z.array(graphItem),
  '@odata.nextLink': z.optional(z.string()),
});

/** The row as a value, or why it is none. */
export function readItem<T>(
  shape: ListShape<T>,
  item: GraphItem,
): { readonly kept: Kept<T> | undefined; readonly problems: readonly RowProblem[] } {
  const reader = createRowReader(shape.title, item.id, item.fields ?? {});
  const value = shape.rowToValue(reader);
  const { problems } = reader;
  return { kept: value === undefined ? undefined : keptWith(item, value, problems), problems };
}

export function keptWith<T>(item: GraphItem, value: T, problems: readonly RowProblem[]): Kept<T> {
  const by = item.lastModifiedBy;
  return {
    id: item.id,
    etag: item['@odata.etag'] ?? item.eTag ?? '',
    value,
    modifiedAt: item.lastModifiedDateTime ?? '',
    modifiedBy: by?.user?.displayName ?? by?.application?.displayName,
    problems,
  };
}

export const isArchived = (item: GraphItem): boolean => item.fields?.['Archived'] === 'Yes';
