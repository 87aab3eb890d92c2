import { addDays, type Day, day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';

export const today: Day = day('2026-11-23');

export const ida: Person = { id: 'id-ida', upn: 'ida@nordvik.example', name: 'Ida Nyberg' };

/** A project about which nothing is known but what a test says. */
export const projectWith = (known: Partial<Project>): Project => ({
  ...newProject('PAY-01', 'Payroll move'),
  stage: 'Running',
  lead: ida,
  ...known,
});

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

export const milestoneWith = (known: Partial<Milestone> = {}): Milestone => ({
  projectKey: 'PAY-01',
  title: 'Go live',
  baseline: undefined,
  forecast: undefined,
  actual: undefined,
  weight: 1,
  isBusinessEvent: false,
  dependsOn: [],
  forecastHistory: [],
  ...known,
});

/** An open risk of score 20 with everything a risk wants. */
export const riskWith = (known: Partial<RaidItem> = {}): RaidItem => ({
  projectKey: 'PAY-01',
  title: 'The supplier moves the delivery',
  kind: 'Risk',
  probability: 4,
  impact: 5,
  owner: ida,
  dueOn: addDays(today, 10),
  state: 'Open',
  response: 'Order from two suppliers.',
  otherProject: undefined,
  messageLink: undefined,
  ...known,
});
