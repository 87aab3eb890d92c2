import type { Method } from '#domain/project/project.ts';

import { fitsOf, numberIn, oneOfIn, textIn, textsIn } from './fits.ts';
import type { ToolkitItem } from './toolkitItem.ts';

export const methods = ['Agile', 'Waterfall', 'Hybrid'] as const satisfies readonly Method[];

export interface AgendaStep {
  readonly minutes: number;
  readonly what: string;
}

/** A way to do something together: what it is good for, what happens when, and what is there at its end. */
export interface Practice {
  readonly title: string;
  readonly summary: string;
  readonly methods: readonly Method[];
  readonly agenda: readonly AgendaStep[];
  readonly checklist: readonly string[];
}

export function practiceFrom({ title, body, fits }: ToolkitItem): Practice {
  const said = fitsOf(fits);
  const agenda = Array.isArray(said['agenda']) ? (said['agenda'] as readonly unknown[]) : [];
  return {
    title,
    summary: body ?? '',
    methods: methodsOf(fits),
    agenda: agenda.flatMap((step) => stepFrom(step) ?? []),
    checklist: textsIn(said, 'checklist'),
  };
}

function stepFrom(step: unknown): AgendaStep | undefined {
  const said = fitsOf(step);
  const what = textIn(said, 'what');
  const minutes = numberIn(said, 'minutes');
  return what === undefined || minutes === undefined || minutes <= 0 ? undefined : { what, minutes };
}

/** Those an item says it is for; none named: all. */
export function methodsOf(fits: unknown): readonly Method[] {
  const said = fitsOf(fits);
  const named = new Set([...textsIn(said, 'methods'), textIn(said, 'method')]);
  return methods.filter((method) => named.has(method));
}

export const minutesOf = ({ agenda }: Pick<Practice, 'agenda'>): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0);

export type HowItFits = 'made' | 'any' | 'other';

/** TK2: made for this method, good for any, or made for another one and kept. A hybrid borrows from both, after its own. */
export function howItFits(fits: unknown, method: Method | undefined): HowItFits {
  const named = methodsOf(fits);
  if (named.length === 0 || named.length === methods.length) return 'any';
  if (method === undefined) return 'any';
  return named.includes(method) ? 'made' : 'other';
}

const order: Readonly<Record<HowItFits, number>> = { made: 0, any: 1, other: 2 };

/** TK2: what fits the project's method first; within that by the PMO's weight, then as they stand in the list. */
export function inOrderFor<T>(
  items: readonly T[],
  method: Method | undefined,
  itemOf: (one: T) => Pick<ToolkitItem, 'fits' | 'weight'>,
): readonly T[] {
  const rank = (one: T): number => order[howItFits(itemOf(one).fits, method)];
  const weight = (one: T): number => itemOf(one).weight ?? 0;
  return items.toSorted((one, other) => rank(one) - rank(other) || weight(other) - weight(one));
}

export interface TimedStep extends AgendaStep {
  /** `10:05`; past midnight it goes on with `00:…`. */
  readonly from: string;
}

const dayMinutes = 24 * 60;

/** What happens when, if it begins at `startAt` (`10:00`). */
export function timedAgenda(agenda: readonly AgendaStep[], startAt: string): readonly TimedStep[] {
  let at = minuteOfDay(startAt);
  return agenda.map((step) => {
    const from = clockWords(at);
    at += step.minutes;
    return { ...step, from };
  });
}

/** The time of day so many minutes on. */
export const clockAfter = (startAt: string, minutes: number): string =>
  clockWords(minuteOfDay(startAt) + minutes);

function minuteOfDay(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

const clockWords = (at: number): string =>
  `${twoDigits(Math.floor((at % dayMinutes) / 60))}:${twoDigits(at % 60)}`;

/** `9:30`, `09:30` and `0930` are one time of day; anything else is none. */
export function readClock(text: string): string | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/u.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const isTime = Number(hours) < 24 && Number(minutes) < 60;
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

export const verdicts = ['keep', 'adapt', 'drop'] as const;
export type Verdict = (typeof verdicts)[number];

/** Somebody tried a tool or a way of working, and says what came of it. */
export interface Trial {
  readonly what: string;
  /** The tool it was, where it was one. */
  readonly toolId: string | undefined;
  readonly who: string;
  readonly weeks: number | undefined;
  /** Undefined: it is still going on. */
  readonly verdict: Verdict | undefined;
  readonly note: string;
}

export function trialFrom({ title, body, fits }: ToolkitItem): Trial {
  const said = fitsOf(fits);
  return {
    what: title,
    toolId: textIn(said, 'tool')?.toLowerCase(),
    who: textIn(said, 'who') ?? '',
    weeks: numberIn(said, 'weeks'),
    verdict: oneOfIn(said, 'verdict', verdicts),
    note: body ?? '',
  };
}
