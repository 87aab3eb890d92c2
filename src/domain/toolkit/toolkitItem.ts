import { type Day, readDay } from '#domain/calendar/day.ts';

export type ToolkitKind = 'Practice' | 'Template' | 'Tool' | 'Trial' | 'Glossary' | 'Question' | 'Holiday';

/** One thing the PMO's toolkit holds; what `fits` says differs by kind, and is read by the rule that needs it. */
export interface ToolkitItem {
  /** The row's ClientKey, by which a card is asked for. It is written once, when the row is made; a row typed in SharePoint has none. */
  readonly clientKey?: string | undefined;
  readonly title: string;
  readonly kind: ToolkitKind;
  readonly body: string | undefined;
  readonly fits: unknown;
  readonly weight: number | undefined;
}

/** The days nobody works: a holiday's body is its day. One that does not read is no holiday. */
export function holidaysOf(toolkit: readonly ToolkitItem[]): ReadonlySet<Day> {
  const days = toolkit.flatMap(({ kind, body }) =>
    kind === 'Holiday' ? (readDay(body?.trim() ?? '') ?? []) : [],
  );
  return new Set(days);
}
