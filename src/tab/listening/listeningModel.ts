import type { SyncedRow } from '#data/sync/engine.ts';
import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { itemToTally, type PulseResult, pulseResults } from '#domain/listening/pulse.ts';
import { saidOn } from '#domain/listening/saidOn.ts';
import { type Said, type Theme, themesOf } from '#domain/listening/themes.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { Team } from '#domain/team/team.ts';

export interface Note extends Said {
  readonly row: SyncedRow<ListeningItem>;
  readonly on: Day;
}

export interface ShownTheme {
  readonly theme: Theme<Note>;
  readonly state: ListeningItem['state'];
  /** Who said it or said "me too". */
  readonly voices: number;
  readonly meToo: number;
  readonly isMine: boolean;
  readonly teams: readonly string[];
  readonly newest: Day;
  readonly answer: string | undefined;
}

export interface AnsweredTheme {
  readonly theme: Theme<Note>;
  readonly answer: string;
  readonly teams: readonly string[];
  /** The day it was posted; where it was not, the day its newest row was last written: SharePoint keeps no other. */
  readonly on: Day;
  /** Where it was said. */
  readonly threads: number;
}

export interface ListeningModel {
  readonly notes: readonly Note[];
  readonly teamCount: number;
  /** Since the oldest note; at least one. */
  readonly weeks: number;
  readonly themes: readonly ShownTheme[];
  readonly answered: readonly AnsweredTheme[];
  readonly thanks: readonly Note[];
  readonly pulse: readonly PulseResult[];
}

export interface ListeningFacts {
  readonly teams: readonly Team[];
  readonly settings: PmoSettings;
  readonly today: Day;
  readonly meId: string | undefined;
}

/** An answer that stands in a thread. */
export interface PostedAnswer {
  readonly noteKey: string;
  readonly threadId: string;
  readonly on: Day | undefined;
}

/** What was answered long ago makes room; it stays under "You said, we did". */
const answeredShownDays = 60;

export function listeningModel(
  rows: readonly SyncedRow<ListeningItem>[],
  facts: ListeningFacts,
  posted: readonly PostedAnswer[] = [],
): ListeningModel {
  const notes = rows.filter(({ value }) => value.kind !== 'Pulse').map((row) => noteOf(row, facts));
  const themes = themesOf(notes.filter(({ row }) => row.value.kind !== 'ThankYou'));
  const shown = themes.map((theme) => shownTheme(theme, facts));
  const oldest = notes.map(({ on }) => on).toSorted()[0] ?? facts.today;
  return {
    notes,
    teamCount: new Set(notes.flatMap(({ row }) => row.value.teamKey ?? [])).size,
    weeks: Math.max(1, Math.ceil(daysBetween(oldest, facts.today) / 7)),
    themes: shown
      .filter(
        ({ state, newest }) => state !== 'Done' || daysBetween(newest, facts.today) <= answeredShownDays,
      )
      .toSorted(mostVoicesFirst),
    answered: themes
      .flatMap((theme) => answeredTheme(theme, facts, posted) ?? [])
      .toSorted((one, other) => (one.on < other.on ? 1 : Number(one.on === other.on) - 1)),
    thanks: notes
      .filter(({ row }) => row.value.kind === 'ThankYou')
      .toSorted((one, other) => (one.on < other.on ? 1 : -1)),
    // A row somebody typed is nobody's answer: only what the app itself wrote counts.
    pulse: pulseResults(
      rows.filter(({ madeById }) => madeById === undefined).flatMap(({ value }) => itemToTally(value) ?? []),
    ),
  };
}

const noteOf = (row: SyncedRow<ListeningItem>, { settings }: ListeningFacts): Note => ({
  row,
  id: row.id,
  text: `${row.value.title} ${row.value.body ?? ''}`,
  theme: row.value.theme,
  on: saidOn(row.value, settings.timeZone) ?? writtenOn(row, settings),
});

const writtenOn = ({ modifiedAt }: SyncedRow<unknown>, { timeZone }: PmoSettings): Day =>
  dayInZone(timeZone, Date.parse(modifiedAt) || Date.now());

function shownTheme(theme: Theme<Note>, facts: ListeningFacts): ShownTheme {
  const values = theme.notes.map(({ row }) => row.value);
  const meToo = new Set(values.flatMap(({ voterIds }) => voterIds)).size;
  return {
    theme,
    state: stateOf(values),
    voices: values.length + meToo,
    meToo,
    isMine: facts.meId !== undefined && values.some(({ voterIds }) => hasVoted(voterIds, facts.meId)),
    teams: teamNames(values, facts),
    newest:
      theme.notes
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? facts.today,
    answer: values.findLast(({ answer }) => isSaid(answer))?.answer,
  };
}

export const hasVoted = (voterIds: readonly string[], meId: string | undefined): boolean =>
  voterIds.some((id) => id.toLowerCase() === meId?.toLowerCase());

/** A note that came after the answer opens its theme again. */
function stateOf(values: readonly ListeningItem[]): ListeningItem['state'] {
  if (values.every(({ state }) => state === 'Done')) return 'Done';
  return values.some(({ state }) => state === 'Planned') ? 'Planned' : 'Heard';
}

function answeredTheme(
  theme: Theme<Note>,
  facts: ListeningFacts,
  posted: readonly PostedAnswer[],
): AnsweredTheme | undefined {
  const answered = theme.notes.filter(({ row }) => row.value.state === 'Done' && isSaid(row.value.answer));
  const values = answered.map(({ row }) => row.value);
  const answer = values.at(-1)?.answer;
  if (answer === undefined) return undefined;
  const keys = new Set(values.map(({ clientKey }) => clientKey?.toUpperCase()));
  const posts = posted.filter(({ noteKey }) => keys.has(noteKey.toUpperCase()));
  const written = answered.map(({ row }) => writtenOn(row, facts.settings));
  const days = posts.flatMap(({ on }) => on ?? []);
  return {
    theme,
    answer,
    teams: teamNames(values, facts),
    on: (days.length > 0 ? days : written).toSorted().at(-1) ?? facts.today,
    threads: new Set(posts.map(({ threadId }) => threadId)).size,
  };
}

const isSaid = (answer: string | undefined): boolean => (answer ?? '').trim() !== '';

function teamNames(values: readonly ListeningItem[], { teams }: ListeningFacts): readonly string[] {
  const keys = [...new Set(values.flatMap(({ teamKey }) => teamKey?.toUpperCase() ?? []))];
  return keys.map((key) => teams.find((team) => team.key.toUpperCase() === key)?.name ?? key);
}

const mostVoicesFirst = (one: ShownTheme, other: ShownTheme): number =>
  other.voices - one.voices || (one.newest < other.newest ? 1 : -1);
