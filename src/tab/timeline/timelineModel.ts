import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { type ForecastDay, forecastRange } from '#domain/forecast/forecastRange.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import { type Standing, whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import type { Team } from '#domain/team/team.ts';
import { hatchOf } from '#tab/parts/hatch.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

export interface TimelineRow {
  readonly kind: 'project';
  readonly key: string;
  readonly name: string;
  readonly health: EvidenceHealth;
  readonly isMandatory: boolean;
  readonly isFaded: boolean;
  readonly startOn: Day | undefined;
  readonly baseline: Day | undefined;
  readonly p50: ForecastDay | undefined;
  readonly p85: ForecastDay | undefined;
  readonly slipLevel: 'green' | 'amber' | 'red' | 'grey';
  readonly slip: string;
  readonly event: { readonly on: Day; readonly name: string } | undefined;
  readonly finish: string;
  /** The row as a sentence. */
  readonly words: string;
}

export interface TimelineGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly count: number;
}

export type TimelineItem = TimelineRow | TimelineGroup;

export interface TimelineModel {
  readonly items: readonly TimelineItem[];
  readonly rows: readonly TimelineRow[];
  readonly reach: { readonly first: Day; readonly last: Day };
  /** Each once, earliest first. */
  readonly events: readonly { readonly on: Day; readonly name: string }[];
}

/** All projects by team, within a team what matters first; the ones that are over come last. */
export function timelineModel(
  projects: readonly Project[],
  teams: readonly Team[],
  today: Day,
): TimelineModel {
  const nameByKey = new Map(teams.map(({ key, name }) => [key.toUpperCase(), name]));
  const teamOf = ({ teamKey }: Project): string =>
    (teamKey === undefined ? undefined : (nameByKey.get(teamKey.toUpperCase()) ?? teamKey)) ?? '';
  const standings = whatMattersFirst(projects, today);
  const byTeam = Map.groupBy(standings, ({ project }) => teamOf(project));
  const names = [...byTeam.keys()].toSorted((one, other) =>
    one === '' || other === '' ? other.length - one.length : one.localeCompare(other, 'en'),
  );
  const items: TimelineItem[] = [];
  for (const name of names) {
    const ofTeam = byTeam.get(name) ?? [];
    items.push({ kind: 'group', name: name === '' ? say('timeline.noTeam') : name, count: ofTeam.length });
    for (const standing of ofTeam) items.push(rowOf(standing, today));
  }
  const rows = items.filter((item) => item.kind === 'project');
  return { items, rows, reach: reachOf(rows, today), events: eventsOf(rows) };
}

function rowOf({ project, health, attention }: Standing, today: Day): TimelineRow {
  const {
    key,
    name,
    isMandatory,
    startOn,
    baselineFinish: baseline,
    businessEvent,
    businessEventOn,
  } = project;
  const range = forecastRange(project, today);
  const slipDays =
    baseline === undefined || range === undefined || range.p50 === 'notConverging'
      ? undefined
      : daysBetween(baseline, range.p50);
  const slip = slipDays === undefined ? '' : slipWords(slipDays);
  const finish = range === undefined ? '' : finishWords(range.p50, today);
  const event =
    businessEventOn === undefined ? undefined : { on: businessEventOn, name: businessEvent ?? '' };
  const row = { p50: range?.p50, p85: range?.p85, baseline, slip, event };
  return {
    ...row,
    kind: 'project',
    key,
    name,
    isMandatory,
    startOn,
    finish,
    health: health.evidence,
    isFaded: attention === 'over' || health.evidence === 'noNews',
    slipLevel: hatchOf(levelOf(scheduleOf(health)?.level)),
    words: rowWords(name, health.evidence, row, today),
  };
}

const levelOf = (level: string | undefined) =>
  level === 'green' || level === 'amber' || level === 'red' ? level : 'unknown';

export const slipWords = (days: number): string =>
  say('timeline.slip', { days: Math.abs(days), sign: days < 0 ? '−' : '+' });

export const finishWords = (of: ForecastDay, today: Day): string =>
  of === 'notConverging' ? say('timeline.notConverging') : dayWordsNear(of, today);

export const eventWords = ({ on, name }: { readonly on: Day; readonly name: string }, today: Day): string =>
  say('timeline.event', { day: dayWordsNear(on, today), name });

function rowWords(
  name: string,
  health: EvidenceHealth,
  { p50, p85, baseline, slip, event }: Pick<TimelineRow, 'p50' | 'p85' | 'baseline' | 'slip' | 'event'>,
  today: Day,
): string {
  const dayOr = (of: ForecastDay | undefined): string => {
    if (of === undefined) return 'none';
    return of === 'notConverging' ? 'open' : dayWordsNear(of, today);
  };
  return say('timeline.row', {
    name,
    health: statusWords(health),
    baseline: dayOr(baseline),
    finish: dayOr(p50),
    until: p85 === p50 ? 'none' : dayOr(p85),
    slip: slip === '' ? 'none' : slip,
    event: event === undefined ? 'none' : eventWords(event, today),
  });
}

function reachOf(rows: readonly TimelineRow[], today: Day): TimelineModel['reach'] {
  let [first, last] = [today, today];
  for (const { startOn, baseline, p50, p85 } of rows)
    for (const on of [startOn, baseline, p50, p85]) {
      if (on === undefined || on === 'notConverging') continue;
      if (on < first) first = on;
      if (on > last) last = on;
    }
  return { first, last };
}

function eventsOf(rows: readonly TimelineRow[]): TimelineModel['events'] {
  const events = new Map(rows.flatMap(({ event }) => (event ? [[`${event.on} ${event.name}`, event]] : [])));
  return [...events.values()].toSorted((one, other) => one.on.localeCompare(other.on));
}
