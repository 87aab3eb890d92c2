import type { Day } from '#domain/calendar/day.ts';

import type { ListeningItem } from './listeningItem.ts';

/** The two questions, asked at most once a month: do you have what you need, and how well does the PMO help? */
export const pulseQuestions = ['have', 'help'] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

/** 1 not at all, 5 entirely. */
export const pulseMarks = [1, 2, 3, 4, 5] as const;
export type PulseMark = (typeof pulseMarks)[number];
export type PulseAnswer = Readonly<Record<PulseQuestion, PulseMark>>;

/** Fewer answers than this are neither written nor shown. */
export const fewestAnswers = 5;

declare const isPulseMonth: unique symbol;
/** `2026-11`. */
export type PulseMonth = string & { readonly [isPulseMonth]: true };

export const pulseMonthOf = (day: Day): PulseMonth => day.slice(0, 7) as PulseMonth;

/**
 * How often each mark was given, question by question: what is kept of the answers. No row holds one person's answer, nor which two
 * marks were one person's.
 */
export interface PulseTally {
  readonly month: PulseMonth;
  /** Undefined: of people from several teams, none of which had five answers. */
  readonly teamKey: string | undefined;
  readonly counts: Readonly<Record<PulseQuestion, readonly number[]>>;
}

export const noAnswers = { have: [0, 0, 0, 0, 0], help: [0, 0, 0, 0, 0] } as const;

export const answersIn = ({ counts }: Pick<PulseTally, 'counts'>): number =>
  counts.have.reduce((sum, count) => sum + count, 0);

export function withAnswer(counts: PulseTally['counts'], answer: PulseAnswer): PulseTally['counts'] {
  const added = (question: PulseQuestion): readonly number[] =>
    counts[question].map((count, index) => (index + 1 === answer[question] ? count + 1 : count));
  return { have: added('have'), help: added('help') };
}

export function addedUp(all: readonly Pick<PulseTally, 'counts'>[]): PulseTally['counts'] {
  const sumOf = (question: PulseQuestion): readonly number[] =>
    pulseMarks.map((_, index) => all.reduce((sum, { counts }) => sum + (counts[question][index] ?? 0), 0));
  return { have: sumOf('have'), help: sumOf('help') };
}

export function tallyToItem({ month, teamKey, counts }: PulseTally): ListeningItem {
  return {
    title: `Pulse ${month}`,
    kind: 'Pulse',
    body: JSON.stringify({ month, ...counts }),
    teamKey,
    voterIds: [],
    theme: undefined,
    state: 'Heard',
    answer: undefined,
    messageLink: undefined,
  };
}

/** Undefined for what does not read, and for fewer than five: somebody may have typed the row. */
export function itemToTally({ kind, body, teamKey }: ListeningItem): PulseTally | undefined {
  if (kind !== 'Pulse') return undefined;
  const read = parsed(body);
  const month = read['month'];
  const [have, help] = [countsIn(read['have']), countsIn(read['help'])];
  if (typeof month !== 'string' || !/^\d{4}-\d{2}$/u.test(month)) return undefined;
  if (have === undefined || help === undefined) return undefined;
  const tally = { month: month as PulseMonth, teamKey, counts: { have, help } };
  const isWhole = answersIn(tally) === help.reduce((sum, count) => sum + count, 0);
  return isWhole && answersIn(tally) >= fewestAnswers ? tally : undefined;
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function countsIn(value: unknown): readonly number[] | undefined {
  const isCounts =
    Array.isArray(value) &&
    value.length === pulseMarks.length &&
    value.every((count) => Number.isInteger(count) && count >= 0);
  return isCounts ? value.map(Number) : undefined;
}

export interface PulseResult {
  readonly teamKey: string | undefined;
  readonly month: PulseMonth;
  readonly answers: number;
  /** Means of 1 to 5. */
  readonly means: Readonly<Record<PulseQuestion, number>>;
  /** Of the month before this one that has five answers. */
  readonly before: Readonly<Record<PulseQuestion, number>> | undefined;
}

/** The newest month of each team that has five answers or more, small teams together last. What has fewer does not appear at all. */
export function pulseResults(tallies: readonly PulseTally[]): readonly PulseResult[] {
  const keys = [...new Set(tallies.map(({ teamKey }) => teamKey))];
  return keys
    .flatMap((teamKey) => resultOf(tallies.filter((tally) => tally.teamKey === teamKey)) ?? [])
    .toSorted(byTeam);
}

const byTeam = ({ teamKey: one }: PulseResult, { teamKey: other }: PulseResult): number =>
  Number(one === undefined) - Number(other === undefined) || (one ?? '').localeCompare(other ?? '', 'en');

function resultOf(ofTeam: readonly PulseTally[]): PulseResult | undefined {
  const months = [...new Set(ofTeam.map(({ month }) => month))].toSorted().toReversed();
  const [newest, before] = months
    .map((month) => {
      const counts = addedUp(ofTeam.filter((tally) => tally.month === month));
      return { month, counts, answers: answersIn({ counts }) };
    })
    .filter(({ answers }) => answers >= fewestAnswers);
  if (newest === undefined) return undefined;
  return {
    teamKey: ofTeam[0]?.teamKey,
    month: newest.month,
    answers: newest.answers,
    means: meansOf(newest.counts),
    before: before && meansOf(before.counts),
  };
}

const meansOf = (counts: PulseTally['counts']): PulseResult['means'] => ({
  have: meanOf(counts.have),
  help: meanOf(counts.help),
});

const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count, index) => sum + count * (index + 1), 0) /
  counts.reduce((sum, count) => sum + count, 0);
