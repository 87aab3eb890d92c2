import type { SyncedRow } from '#data/sync/engine.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { factsOf, type ProjectFacts } from '#tab/project/projectFacts.ts';

export const today = day('2026-11-23');
export const now = Date.parse('2026-11-23T08:10:00Z');
export const demo = demoPortfolio(today);

export const kept = (value: Project): SyncedRow<Project> => ({
  id: value.key,
  etag: '"1"',
  value,
  modifiedAt: '2026-11-23T08:00:00Z',
  modifiedBy: 'Ida Nyberg',
  problems: [],
  edits: 'sent',
});

export function demoProject(name: string): Project {
  const found = demo.projects.find((project) => project.name === name);
  if (found === undefined) throw new Error(`the demo has no ${name}`);
  return found;
}

/** What the project tab is drawn from, of a project of the demo PMO; parts of it changed for a test. */
export function factsFor(name: string, changed: Partial<Project> = {}, handSet = false): ProjectFacts {
  const project = { ...demoProject(name), ...changed };
  return factsOf(
    {
      settings: { ...demo.settings, asOf: today },
      team: demo.teams.find((team) => team.key === project.teamKey),
      project: kept(project),
      milestones: demo.milestones.filter((milestone) => milestone.projectKey === project.key),
      reports: demo.reports
        .filter((report) => report.projectKey === project.key)
        .toSorted((one, other) => (one.week < other.week ? 1 : -1)),
      unfiled: false,
      handSet,
      isWhole: true,
    },
    { now, readAt: now - 12 * 60_000 },
  );
}

/** A project of which nothing is known but its name. */
export const bareFacts = (): ProjectFacts => {
  const facts = factsFor('Core switch refresh');
  const { key, name } = facts.project.value;
  const bare: Project = {
    ...(Object.fromEntries(
      Object.keys(facts.project.value).map((field) => [field, undefined]),
    ) as unknown as Project),
    key,
    name,
    isMandatory: false,
    isConfidential: false,
    forecastHistory: [],
    doneHistory: [],
    healthHistory: [],
  };
  return factsOf(
    {
      ...facts,
      project: kept(bare),
      milestones: [],
      reports: [],
      handSet: false,
      isWhole: true,
      unfiled: false,
    },
    { now, readAt: now },
  );
};
