import { addDays, day } from '#domain/calendar/day.ts';
import type { CardScene, ProjectOnCard, ShareOptions } from '#cards/cardInput.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';

export const today = day('2026-11-23');

const ida = { id: 'a1', upn: 'ida.nyberg@nordvik.example', name: 'Ida Nyberg' };

/** Core switch refresh three days after Ida's report: the evidence is worse than what she says. */
export const coreSwitch: Project = {
  ...newProject('CSR-01', 'Core switch refresh'),
  teamKey: 'NET',
  stage: 'Running',
  method: 'Waterfall',
  tier: 'M',
  lead: ida,
  startOn: addDays(today, -200),
  baselineFinish: day('2027-01-08'),
  forecastFinish: day('2027-01-22'),
  budget: 400_000,
  spentToDate: 232_000,
  earnedPercent: 45,
  costOfDelayPerWeek: 12_000,
  rag: 'green',
  ragSince: addDays(today, -60),
  reportedOn: addDays(today, -3),
  headline: 'Six of fourteen floors run on the new network.',
  needHelp: 'A second optics supplier',
  needHelpSince: addDays(today, -3),
  latest: {
    projectKey: 'CSR-01',
    week: '2026-W47' as NonNullable<Project['latest']>['week'],
    reportedOn: addDays(today, -3),
    rag: 'green',
    headline: 'Six of fourteen floors run on the new network.',
    next: 'Site A',
    needHelp: 'A second optics supplier',
    businessText: undefined,
    technicalText: undefined,
    forecastFinish: day('2027-01-22'),
    spentToDate: 232_000,
    earnedPercent: 45,
    doneItems: undefined,
    backlogItems: undefined,
    source: 'tab',
    author: ida,
  },
  nextMilestone: 'Site A cut-over',
  nextMilestoneOn: day('2026-12-11'),
  milestonesOpen: 3,
};

export const scene: CardScene = {
  today,
  asOf: 'Mon 23 Nov, 08:10',
  openUrl: 'https://teams.microsoft.com/l/entity/app/portfolio',
  linkOrigins: ['https://teams.microsoft.com', 'https://pmo.nordvik.example'],
};

export const everything: ShareOptions = {
  headline: true,
  nextAndFinish: true,
  evidenceDiffers: true,
  needHelp: true,
};

export const onCard = (project: Project = coreSwitch): ProjectOnCard => ({
  project,
  teamName: 'Network',
  row: { key: project.key, itemId: '6', etag: '"77"', nonce: 'n1' },
});
