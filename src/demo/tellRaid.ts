import { addDays, type Day } from '#domain/calendar/day.ts';
import type { RaidItem, RaidKind, RaidState } from '#domain/raid/raidItem.ts';

import { personNamed } from './company.ts';
import { logs } from './tales/logs.ts';

/** One line of a RAID log as its author tells it; days count from today. */
export interface ToldRaid {
  readonly title: string;
  readonly kind?: RaidKind;
  readonly scores?: readonly [probability: number, impact: number];
  readonly owner: string;
  readonly inDays?: number;
  readonly state?: RaidState;
  readonly response?: string;
  /** Name of the other project. */
  readonly other?: string;
}

export function tellRaid(
  projectName: string,
  projectKey: string,
  today: Day,
  keyOf: (name: string) => string | undefined,
): readonly RaidItem[] {
  return (logs[projectName] ?? []).map((told): RaidItem => ({
    projectKey,
    title: told.title,
    kind: told.kind ?? 'Risk',
    probability: told.scores?.[0],
    impact: told.scores?.[1],
    owner: personNamed(told.owner),
    dueOn: told.inDays === undefined ? undefined : addDays(today, told.inDays),
    state: told.state ?? 'Open',
    response: told.response,
    otherProject: told.other === undefined ? undefined : keyOf(told.other),
    messageLink: undefined,
  }));
}
