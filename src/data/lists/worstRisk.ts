import * as z from 'zod/mini';

import { readDay } from '#domain/calendar/day.ts';
import type { WorstRisk } from '#domain/raid/worstRisk.ts';

/** The `WorstRisk` cell: `{"score":20,"owned":true,"answered":false,"dueOn":"2026-12-01"}`. */
const cell = z.object({
  score: z.number(),
  owned: z.boolean(),
  answered: z.boolean(),
  dueOn: z.optional(z.string()),
});

export function readWorstRisk(json: unknown): WorstRisk | undefined {
  const read = cell.safeParse(json);
  if (!read.success) return undefined;
  const { score, owned, answered, dueOn } = read.data;
  return {
    score,
    isOwned: owned,
    isAnswered: answered,
    dueOn: dueOn === undefined ? undefined : readDay(dueOn),
  };
}

export function worstRiskCell(risk: WorstRisk | undefined): string | null {
  if (risk === undefined) return null;
  const { score, isOwned, isAnswered, dueOn } = risk;
  return JSON.stringify({ score, owned: isOwned, answered: isAnswered, dueOn });
}
