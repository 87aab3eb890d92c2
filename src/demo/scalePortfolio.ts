import { addDays, type Day } from '#domain/calendar/day.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { Team } from '#domain/team/team.ts';

import { demoCompany, demoTeams, personNamed } from './company.ts';
import { demoSettings } from './settings.ts';

const kinds = ['Billing', 'Identity', 'Network', 'Backup', 'Portal', 'Payroll', 'Storage', 'Telephony'];
const works = ['upgrade', 'migration', 'refresh', 'consolidation', 'roll-out', 'replacement', 'move'];
const places = ['Oslo', 'Bergen', 'Lisbon', 'field offices', 'data centre', 'core', 'workshop'];
const weeksReported = 12;

const skills = ['Backend', 'Data', 'Field', 'Network', 'QA', 'Security', 'Support', 'UX'];
const personsOfASkill = 40;

export interface ScalePortfolio {
  readonly settings: PmoSettings;
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly never[];
  /** Twelve of each project, oldest first. */
  readonly reports: readonly StatusReport[];
  readonly demand: readonly SkillDemand[];
}

/** A large portfolio, the same in every run: each project reported twelve weeks running, every second one agile. */
export function scalePortfolio(count: number, today: Day): ScalePortfolio {
  const told = scaleTales(count, today);
  const projects = told.map(({ project }) => project);
  return {
    settings: demoSettings,
    teams: demoTeams,
    projects,
    milestones: [],
    reports: told.flatMap(({ reports: of }) => of),
    demand: [...capacity(today), ...projects.map((project, index) => wanted(project, index, today))],
  };
}

export function scaleProjects(count: number, today: Day): Project[] {
  return scaleTales(count, today).map(({ project }) => project);
}

interface ScaleTale {
  readonly project: Project;
  readonly reports: readonly StatusReport[];
}

function scaleTales(count: number, today: Day): ScaleTale[] {
  const names = demoCompany.users.map(({ displayName }) => displayName);
  return Array.from({ length: count }, (_, index) => reported(planned(index, today, names), index, today));
}

function capacity(today: Day): SkillDemand[] {
  return skills.map((skill) => ({
    projectKey: undefined,
    skill,
    fromOn: addDays(today, -7),
    toOn: addDays(today, 400),
    percent: personsOfASkill * 100,
  }));
}

function wanted(project: Project, index: number, today: Day): SkillDemand {
  return {
    projectKey: project.key,
    skill: pick(skills, index),
    fromOn: addDays(today, index % 90),
    toOn: addDays(today, 14 + (index % 90) + (index % 60)),
    percent: 20 + (index % 9) * 10,
  };
}

function planned(index: number, today: Day, names: readonly string[]): Project {
  const isAgile = index % 2 === 0;
  const name = `${pick(kinds, index)} ${pick(works, index / 8)} ${pick(places, index / 56)} ${index}`;
  return {
    ...newProject(`S${letters(index)}-01`, name),
    stage: 'Running',
    teamKey: pick(demoTeams, index).key,
    method: isAgile ? 'Agile' : 'Waterfall',
    tier: pick(['S', 'M', 'L'] as const, index),
    lead: personNamed(pick(names, index)),
    startOn: addDays(today, -100 - (index % 90)),
    baselineFinish: addDays(today, 20 + (index % 200)),
    budget: 50_000 + (index % 40) * 10_000,
    costOfDelayPerWeek: 500 + (index % 30) * 500,
    jobSize: pick([3, 8, 20], index),
    nextMilestone: 'Go live',
    nextMilestoneOn: addDays(today, 10 + (index % 60)),
  };
}

function reported(start: Project, index: number, today: Day): ScaleTale {
  let project = start;
  const reports: StatusReport[] = [];
  for (let week = 1; week <= weeksReported; week += 1) {
    const isAgile = project.method === 'Agile';
    const slipDays = (index % 5) * week;
    const decided = decideStatusUpdate(
      project,
      {
        rag: pick(['green', 'green', 'amber', 'red'] as const, index + week),
        headline: `Week ${week}: ${pick(places, index + week)} done, ${pick(kinds, index * week)} next.`,
        next: `${pick(works, index + week)} in ${pick(places, index + 2 * week)}`,
        needHelp: '',
        forecastFinish: addDays(start.baselineFinish ?? today, slipDays),
        ...(isAgile
          ? { doneItems: 1 + ((index + week) % 7), backlogItems: 60 - week * 3 }
          : { spentToDate: 3_000 * week, earnedPercent: week * 4 }),
      },
      { today: addDays(today, -7 * (weeksReported - week)), author: project.lead ?? nobody, source: 'tab' },
    );
    if (!decided.ok) throw new Error(`${project.key}, week ${week}: ${decided.error.kind}`);
    project = decided.value;
    if (project.latest !== undefined) reports.push(project.latest);
  }
  return { project, reports };
}

const nobody = { id: '', upn: '', name: 'Nobody' };

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[Math.floor(at) % from.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** 0 → AAAA, 1 → AAAB: keys are letters, a hyphen and a number. */
function letters(index: number): string {
  const digits = index.toString(26).padStart(4, '0');
  return Array.from(digits, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join('');
}
