import { addDays, type Day, day } from '#domain/calendar/day.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';

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
