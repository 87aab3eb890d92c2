import * as z from 'zod/mini';

import type { StoredList, StoredRow } from './storedList.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

// Thousands of rows are read before the first one is on screen: the cells are looked at later, by who reads the row.
const isRow = (value: unknown): value is StoredRow =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['etag'] === 'string' &&
  typeof value['modifiedAt'] === 'string' &&
  isRecord(value['fields']);

const stored = z.object({
  version: z.literal(1),
  rows: z.array(z.custom<StoredRow>(isRow)),
  deltaLink: z.optional(z.string()),
  readAt: z.number(),
  withoutColumns: z.array(z.string()),
  absentColumns: z.array(z.string()),
});

/** What is on the device may be from another version of this program: anything that does not read is nothing. */
export function readStored(value: unknown): StoredList | undefined {
  const read = stored.safeParse(value);
  return read.success ? { ...read.data, deltaLink: read.data.deltaLink } : undefined;
}
