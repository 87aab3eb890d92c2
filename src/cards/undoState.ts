import { z } from 'zod';

import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';

// The server keeps nothing between two presses, so the way back travels in the Undo button of the one who pressed.
// It comes back from outside: every part is read again here, and written with that person's own rights.

const day = z.string().transform((text, context) => readDay(text) ?? refuse(context));
const week = z.string().transform((text, context) => readIsoWeek(text) ?? refuse(context));
const rag = z.enum(['green', 'amber', 'red']);
const line = z.string().max(2_000);
const number = z.number();
const person = z.object({ id: z.string().max(100), upn: z.string().max(300), name: z.string().max(300) });

const report = z.object({
  projectKey: z.string().max(40),
  week,
  reportedOn: day,
  rag,
  headline: line,
  next: line,
  needHelp: line,
  businessText: line.optional(),
  technicalText: line.optional(),
  forecastFinish: day.optional(),
  spentToDate: number.optional(),
  earnedPercent: number.optional(),
  doneItems: number.optional(),
  backlogItems: number.optional(),
  source: z.enum(['tab', 'card', 'dialog', 'import']),
  author: person,
});

export const undoState = z.object({
  rag: rag.optional(),
  ragSince: day.optional(),
  reportedOn: day.optional(),
  headline: line.optional(),
  needHelp: line.optional(),
  needHelpSince: day.optional(),
  latest: report.optional(),
  forecastFinish: day.optional(),
  spentToDate: number.optional(),
  earnedPercent: number.optional(),
  backlogItems: number.optional(),
  doneTotal: number.optional(),
  forecastHistory: z.array(z.object({ on: day, finish: day })).max(12),
  doneHistory: z.array(z.object({ week, done: number })).max(12),
  healthHistory: z
    .array(
      z.object({
        week,
        rag: rag.optional(),
        evidence: z.enum(['green', 'amber', 'red', 'noNews', 'unknown']),
      }),
    )
    .max(12),
});

/** What a status update may change of a project; the names are those of Project. */
export type UndoState = z.infer<typeof undoState>;

/** A card may have 24 kB; a longer way back is not offered. */
const mostCharacters = 9_000;

export function undoStateOf(project: Project): UndoState | undefined {
  const read = undoState.safeParse(JSON.parse(JSON.stringify(project)));
  if (!read.success || JSON.stringify(read.data).length > mostCharacters) return undefined;
  return read.data;
}

/** The project as it is, with what the update replaced put back. */
export function withUndoState(project: Project, state: UndoState): Project {
  const none = {
    rag: undefined,
    ragSince: undefined,
    reportedOn: undefined,
    headline: undefined,
    needHelp: undefined,
    needHelpSince: undefined,
    forecastFinish: undefined,
    spentToDate: undefined,
    earnedPercent: undefined,
    backlogItems: undefined,
    doneTotal: undefined,
  };
  return { ...project, ...none, ...state, latest: latestOf(state), healthHistory: healthHistoryOf(state) };
}

function latestOf({ latest }: UndoState): Project['latest'] {
  if (latest === undefined) return undefined;
  const absent = {
    businessText: undefined,
    technicalText: undefined,
    forecastFinish: undefined,
    spentToDate: undefined,
    earnedPercent: undefined,
    doneItems: undefined,
    backlogItems: undefined,
  };
  return { ...absent, ...latest };
}

const healthHistoryOf = ({ healthHistory }: UndoState): Project['healthHistory'] =>
  healthHistory.map((entry) => ({ ...entry, rag: entry.rag }));

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'not a day or week' });
  return z.NEVER;
}
