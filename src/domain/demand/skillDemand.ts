import type { Day } from '#domain/calendar/day.ts';

/** How much of a skill a project wants, or the PMO has; open to every reader, so never a person. */
export interface SkillDemand {
  /** Undefined: these rows are not asked for, they are the skill's capacity. */
  readonly projectKey: string | undefined;
  readonly skill: string;
  readonly fromOn: Day;
  readonly toOn: Day;
  /** 100 is one person, all week. */
  readonly percent: number;
}
