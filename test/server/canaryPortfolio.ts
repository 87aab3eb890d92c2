import { day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

// What stands in a cell and nowhere else in the world; where it turns up again, that cell was shown.
const word = (key: string, cell: string): string => `canary${cell}${key.replace('-', '')}yranac`;
const thousands = (index: number, cell: number): number => 600 + index * 5 + cell;
const money = (index: number, cell: number): number => thousands(index, cell) * 1_000 + 137;

export interface CanaryProject {
  readonly project: Project;
  readonly report: StatusReport;
  readonly risk: RaidItem;
  /** Never for a chat, whoever shares the project: money, people beside the lead, risks, what was told in confidence. */
  readonly forNoChat: readonly RegExp[];
  /** Anything of the project at all. */
  readonly any: readonly RegExp[];
}

export function canaryProject(
  key: string,
  index: number,
  lead: Person,
  isConfidential: boolean,
): CanaryProject {
  const sponsor: Person = {
    id: `0e5de001-7a11-4b0e-8a5e-0000000ff${String(index).padStart(3, '0')}`,
    upn: `${word(key, 'Upn')}@nordvik.example`,
    name: word(key, 'Sponsor'),
  };
  const report: StatusReport = {
    projectKey: key,
    week: '2026-W47' as StatusReport['week'],
    reportedOn: day('2026-11-20'),
    rag: 'amber',
    headline: word(key, 'Headline'),
    next: word(key, 'Next'),
    needHelp: word(key, 'NeedHelp'),
    businessText: word(key, 'BusinessText'),
    technicalText: word(key, 'TechText'),
    forecastFinish: day('2027-01-22'),
    spentToDate: money(index, 2),
    earnedPercent: 41,
    doneItems: undefined,
    backlogItems: undefined,
    source: 'tab',
    author: lead,
  };
  const project: Project = {
    ...newProject(key, word(key, 'Title')),
    stage: 'Running',
    teamKey: 'NET',
    lead,
    sponsor,
    startOn: day('2026-06-01'),
    baselineFinish: day('2027-01-08'),
    forecastFinish: day('2027-01-22'),
    budget: money(index, 1),
    spentToDate: money(index, 2),
    earnedPercent: 41,
    value: money(index, 3),
    costOfDelayPerWeek: money(index, 4),
    exitCost: money(index, 5),
    businessGoal: word(key, 'Goal'),
    businessEvent: word(key, 'Event'),
    reason: word(key, 'Reason'),
    reasonOn: day('2026-11-20'),
    links: [`https://example.com/${word(key, 'Link')}`],
    nextMilestone: word(key, 'Milestone'),
    nextMilestoneOn: day('2026-12-11'),
    milestonesOpen: 2,
    rag: 'amber',
    ragSince: day('2026-11-13'),
    reportedOn: day('2026-11-20'),
    headline: report.headline,
    needHelp: word(key, 'NeedHelp'),
    needHelpSince: day('2026-11-20'),
    latest: report,
    isConfidential,
  };
  const risk: RaidItem = {
    projectKey: key,
    title: word(key, 'Risk'),
    kind: 'Risk',
    probability: 4,
    impact: 5,
    owner: undefined,
    dueOn: undefined,
    state: 'Open',
    response: undefined,
    otherProject: undefined,
    messageLink: undefined,
  };
  const cells = (names: string): RegExp => new RegExp(`canary(?:${names})${key.replace('-', '')}`, 'iu');
  // As `€ 656k`, or in full with whatever stands between the thousands.
  const amounts = [1, 2, 3, 4, 5].map((cell) => String(thousands(index, cell))).join('|');
  const anyMoney = new RegExp(`€\\s?(?:${amounts})|(?:${amounts})[\\s,.’]?137`, 'u');
  return {
    project,
    report,
    risk,
    forNoChat: [cells('Sponsor|Upn|Reason|Goal|Event|BusinessText|TechText|Link'), anyMoney],
    any: [cells('[a-z]+'), anyMoney],
  };
}
