import * as z from 'zod/mini';

import { readDay } from '#domain/calendar/day.ts';
import { statusFields } from '#domain/statusReport/weighStatus.ts';

import type { Operation } from './operation.ts';

// What is read is given on as it was kept, so one question is enough; the library's unions would weigh on the first script.
const either = (...shapes: readonly z.ZodMiniType[]) =>
  z.custom((value) => shapes.some((shape) => shape.safeParse(value).success));

const cell = either(z.string(), z.number(), z.boolean(), z.literal(null));
const cells = z.record(z.string(), cell);
const row = either(z.object({ id: z.string() }), z.object({ clientKey: z.string() }));
const dayText = z.custom((value) => typeof value === 'string' && readDay(value) !== undefined);
const rag = z.enum(['green', 'amber', 'red']);

const said = {
  headline: z.string(),
  next: z.string(),
  needHelp: z.string(),
  forecastFinish: z.optional(dayText),
  spentToDate: z.optional(z.number()),
  earnedPercent: z.optional(z.number()),
  doneItems: z.optional(z.number()),
  backlogItems: z.optional(z.number()),
  businessText: z.optional(z.string()),
  technicalText: z.optional(z.string()),
};

const needsYou = either(
  z.object({
    kind: z.literal('conflict'),
    conflict: z.object({
      fields: z.array(z.object({ field: z.string(), base: cell, mine: cell, theirs: cell })),
      writtenBy: z.optional(z.string()),
      writtenAt: z.string(),
    }),
  }),
  z.object({ kind: z.literal('refused'), problem: z.object({ kind: z.string() }) }),
);

const always = {
  opId: z.string().check(z.minLength(1)),
  list: z.string(),
  at: z.number(),
  needsYou: z.optional(needsYou),
};

const operation = either(
  z.object({
    ...always,
    kind: z.literal('edit'),
    row,
    baseEtag: z.string(),
    base: cells,
    changed: cells,
    undoes: z.optional(z.string()),
  }),
  z.object({ ...always, kind: z.literal('create'), clientKey: z.string(), fields: cells }),
  z.object({
    ...always,
    kind: z.literal('status'),
    row,
    baseEtag: z.string(),
    base: z.object({ ...said, rag: z.optional(rag) }),
    said: z.object({ ...said, rag }),
    untouched: z.optional(z.array(z.enum(statusFields))),
    saidOn: dayText,
    source: z.enum(['tab', 'card', 'dialog', 'import']),
    tried: z.optional(z.object({ list: z.string(), rowId: z.string(), wrote: cells, replaced: cells })),
  }),
);

/** What the device kept, if this version of us understands it. */
export function readOperation(value: unknown): Operation | undefined {
  const read = operation.safeParse(value);
  return read.success ? (value as Operation) : undefined;
}
