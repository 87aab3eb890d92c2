import { addDays, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { demoCompany, demoTeams, personNamed } from '#demo/company.ts';
import { projectWith } from '#test/domain/projects.ts';

const kinds = ['Billing', 'Identity', 'Network', 'Backup', 'Portal', 'Payroll', 'Storage', 'Telephony'];
const works = ['upgrade', 'migration', 'refresh', 'consolidation', 'roll-out', 'replacement', 'move'];
const places = ['Oslo', 'Bergen', 'Lisbon', 'field offices', 'data centre', 'core', 'workshop'];
const reports = 12;

/** A large portfolio, the same in every run: each project reported twelve weeks running, every second one agile. */
export function scaleProjects(count: number, today: Day): Project[] {
  const names = demoCompany.users.map(({ displayName }) => displayName);
  return Array.from({ length: count }, (_, index) => reported(planned(index, today, names), index, today));
}

function planned(index: number, today: Day, names: readonly string[]): Project {
  const isAgile = index % 2 === 0;
  return projectWith({
    key: `S${letters(index)}-01`,
    name: `${pick(kinds, index)} ${pick(works, index / 8)} ${pick(places, index / 56)} ${index}`,
    teamKey: pick(demoTeams, index).key,
    method: isAgile ? 'Agile' : 'Waterfall',
    tier: pick(['S', 'M', 'L'] as const, index),
    lead: personNamed(pick(names, index)),
    startOn: addDays(today, -100 - (index % 90)),
    baselineFinish: addDays(today, 20 + (index % 200)),
    budget: 50_000 + (index % 40) * 10_000,
    nextMilestone: 'Go live',
    nextMilestoneOn: addDays(today, 10 + (index % 60)),
  });
}

function reported(start: Project, index: number, today: Day): Project {
  let project = start;
  for (let week = 1; week <= reports; week += 1) {
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
      { today: addDays(today, -7 * (reports - week)), author: project.lead ?? nobody, source: 'tab' },
    );
    if (!decided.ok) throw new Error(`${project.key}, week ${week}: ${decided.error.kind}`);
    project = decided.value;
  }
  return project;
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
