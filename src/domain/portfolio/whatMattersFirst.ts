import type { Day } from '#domain/calendar/day.ts';
import type { Health } from '#domain/health/health.ts';
import { projectHealth, type Surroundings } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';

/** The one thing to know of a project first; which sentence the portfolio says of it. */
export type Attention =
  | 'opinionsDiffer'
  | 'red'
  | 'noNews'
  | 'amber'
  | 'helpWanted'
  | 'moreCautious'
  | 'unknown'
  | 'calm'
  | 'over';

export interface Standing {
  readonly project: Project;
  readonly health: Health;
  readonly attention: Attention;
}

const order: readonly Attention[] = [
  'opinionsDiffer',
  'red',
  'noNews',
  'amber',
  'helpWanted',
  'moreCautious',
  'unknown',
  'calm',
  'over',
];
const place = new Map(order.map((attention, index) => [attention, index]));

/** Every project with its health, what matters most on top. Of two alike the one that can wait least, by cost of delay. */
export function whatMattersFirst(
  projects: readonly Project[],
  today: Day,
  around?: (projectKey: string) => Surroundings,
): Standing[] {
  return projects
    .map((project): Standing => {
      const health = projectHealth({ ...around?.(project.key), project, today });
      return { project, health, attention: attentionOf(project, health) };
    })
    .toSorted(
      (one, other) =>
        (place.get(one.attention) ?? 0) - (place.get(other.attention) ?? 0) ||
        (other.project.costOfDelayPerWeek ?? 0) - (one.project.costOfDelayPerWeek ?? 0) ||
        one.project.name.localeCompare(other.project.name, 'en'),
    );
}

function attentionOf({ stage, rag, needHelp }: Project, { evidence, gap, gapIsQuiet }: Health): Attention {
  if (stage === 'Done' || stage === 'Stopped') return 'over';
  if (gap === 'watermelon' && !gapIsQuiet) return 'opinionsDiffer';
  if (rag === 'red' || evidence === 'red') return 'red';
  if (evidence === 'noNews') return 'noNews';
  if (evidence === 'amber' || (rag === 'amber' && gap !== 'overCautious')) return 'amber';
  if ((needHelp ?? '') !== '') return 'helpWanted';
  if (gap === 'overCautious') return 'moreCautious';
  return evidence === 'unknown' ? 'unknown' : 'calm';
}
