import { addDays, type Day, day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';

export const today: Day = day('2026-11-23');

export const ida: Person = { id: 'id-ida', upn: 'ida@nordvik.example', name: 'Ida Nyberg' };

const blankProject: Project = {
  key: 'PAY-01',
  name: 'Payroll move',
  teamKey: undefined,
  stage: 'Running',
  method: undefined,
  tier: undefined,
  lead: ida,
  sponsor: undefined,
  startOn: undefined,
  baselineFinish: undefined,
  forecastFinish: undefined,
  actualFinish: undefined,
  budget: undefined,
  spentToDate: undefined,
  earnedPercent: undefined,
  costOfDelayPerWeek: undefined,
  businessGoal: undefined,
  businessEvent: undefined,
  businessEventOn: undefined,
  isMandatory: false,
  isConfidential: false,
  channelLink: undefined,
  reason: undefined,
  reasonOn: undefined,
  rag: undefined,
  ragSince: undefined,
  reportedOn: undefined,
  headline: undefined,
  needHelp: undefined,
  needHelpSince: undefined,
  latest: undefined,
  forecastHistory: [],
  doneHistory: [],
  healthHistory: [],
  backlogItems: undefined,
  doneTotal: undefined,
  nextMilestone: undefined,
  nextMilestoneOn: undefined,
  milestonesOpen: undefined,
};

/** A project about which nothing is known but what a test says. */
export const projectWith = (known: Partial<Project>): Project => ({ ...blankProject, ...known });

/** Reported today, planned for 200 days of which 100 have passed; its lead expects to finish on `slipDays` after the baseline. */
export const planned = (slipDays: number, known: Partial<Project> = {}): Project =>
  projectWith({
    rag: 'green',
    reportedOn: today,
    startOn: addDays(today, -100),
    baselineFinish: addDays(today, 100),
    forecastFinish: addDays(today, 100 + slipDays),
    ...known,
  });
