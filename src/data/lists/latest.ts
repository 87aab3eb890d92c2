import * as z from 'zod/mini';

import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SignalName } from '#domain/health/health.ts';
import type { EvidenceThatDay, StatusReport } from '#domain/statusReport/statusReport.ts';

/** The `Latest` cell: the whole newest report as JSON, beside the project it is about. */

const textRead = <T>(read: (text: string) => T | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: 'does not read', input: text });
      return z.NEVER;
    }),
  );

const day = textRead(readDay);
const week = textRead(readIsoWeek);

/** JSON has no undefined: what a report does not say is absent. */
const absent = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.optional(schema),
    z.transform((value: z.output<T> | undefined): z.output<T> | undefined => value),
  );

const signalNames = [
  'schedule',
  'cost',
  'milestones',
  'throughput',
  'risk',
  'capacity',
  'waiting',
  'freshness',
] as const satisfies readonly SignalName[];

const levels = ['green', 'amber', 'red', 'unknown'] as const;

/** A signal we do not know, of a newer version, is left out; so is one that nothing is said of. */
const evidenceCells = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((cells: Record<string, unknown>): EvidenceThatDay =>
    Object.fromEntries(
      signalNames.flatMap((name) => {
        const level = levels.find((known) => known === cells[name]);
        return level === undefined ? [] : [[name, level]];
      }),
    ),
  ),
);

const report = z.object({
  projectKey: z.string(),
  week,
  reportedOn: day,
  rag: z.enum(['green', 'amber', 'red']),
  headline: z.string(),
  next: z.string(),
  needHelp: z.string(),
  businessText: absent(z.string()),
  technicalText: absent(z.string()),
  forecastFinish: absent(day),
  spentToDate: absent(z.number()),
  earnedPercent: absent(z.number()),
  doneItems: absent(z.number()),
  backlogItems: absent(z.number()),
  evidence: absent(evidenceCells),
  p50Finish: absent(day),
  p85Finish: absent(day),
  source: z.enum(['tab', 'card', 'dialog', 'import']),
  author: z.object({ id: z.string(), upn: z.string(), name: z.string() }),
});

const reportKeys = Object.keys(report.shape);

export function readLatest(json: unknown): StatusReport | undefined {
  const read = report.safeParse(json);
  if (!read.success) return undefined;
  const { data } = read;
  return {
    ...data,
    businessText: data.businessText,
    technicalText: data.technicalText,
    forecastFinish: data.forecastFinish,
    spentToDate: data.spentToDate,
    earnedPercent: data.earnedPercent,
    doneItems: data.doneItems,
    backlogItems: data.backlogItems,
    evidence: data.evidence,
    p50Finish: data.p50Finish,
    p85Finish: data.p85Finish,
  };
}

/** The same report gives the same text, whatever order its fields were written in. */
export function latestCell(latest: StatusReport | undefined): string | null {
  return latest === undefined
    ? null
    : JSON.stringify(latest, [...reportKeys, ...signalNames, 'id', 'upn', 'name']);
}

/** The `Evidence` cell of a report, in one order whatever order the signals came in. */
export function evidenceCell(evidence: EvidenceThatDay | undefined): string | null {
  return evidence === undefined || Object.keys(evidence).length === 0
    ? null
    : JSON.stringify(evidence, [...signalNames]);
}

export function readEvidence(json: unknown): EvidenceThatDay | undefined {
  const read = evidenceCells.safeParse(json);
  return read.success ? read.data : undefined;
}
