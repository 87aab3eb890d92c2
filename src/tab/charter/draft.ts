import { type Day, readDay } from '#domain/calendar/day.ts';
import { type CharterAnswers, readCharterAnswers } from '#domain/charter/charterAnswers.ts';

import type { StartForm } from './startModel.ts';

/** What somebody had written when they left the page. It names no person but its owner, and leaves the device when they sign out. */
export interface StartDraft {
  /** The start it belongs to: taken up again it makes nothing twice. */
  readonly clientKey: string;
  readonly form: Pick<StartForm, 'name' | 'teamKey' | 'startOn' | 'finish' | 'channelId' | 'answers'>;
  /** The charter as it was when this was written on top of it. */
  readonly opened: CharterAnswers | undefined;
}

export interface DraftPlace {
  readonly personId: string | undefined;
  /** Undefined: something new. */
  readonly projectKey: string | undefined;
}

const keyOf = ({ personId = '', projectKey = 'new' }: DraftPlace): string =>
  `tspmo:charter-${projectKey}:${personId}`.toLowerCase();

export function readDraft(place: DraftPlace, today: Day): StartDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isRecord(kept) ? draftFrom(kept, today) : undefined;
  } catch {
    return undefined; // refused, or not ours
  }
}

function draftFrom(kept: Readonly<Record<string, unknown>>, today: Day): StartDraft | undefined {
  const answers = readCharterAnswers(kept['answers']);
  const { clientKey, name, teamKey, channelId, startOn, finish } = kept;
  if (answers === undefined || typeof clientKey !== 'string' || typeof name !== 'string') return undefined;
  return {
    clientKey,
    form: {
      name,
      teamKey: textOf(teamKey),
      channelId: textOf(channelId),
      startOn: dayOf(startOn) ?? today,
      finish: dayOf(finish),
      answers,
    },
    opened: readCharterAnswers(kept['opened']),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const dayOf = (value: unknown): Day | undefined => (typeof value === 'string' ? readDay(value) : undefined);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function keepDraft(place: DraftPlace, { clientKey, form, opened }: StartDraft): void {
  const { name, teamKey, channelId, startOn, finish, answers } = form;
  try {
    const kept = { clientKey, name, teamKey, channelId, startOn, finish, answers, opened };
    localStorage.setItem(keyOf(place), JSON.stringify(kept));
  } catch {
    // Refused or full: the page still has it, as long as it is open.
  }
}

export function forgetDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // refused, so there is none
  }
}
