import type { Job } from './job.ts';

const works = ['weekly', 'posts', 'file'] as const;
export type Work = (typeof works)[number];

export const jobUsage = `npm run job -- weekly|posts|file [--once]

posts    sends what was asked for in PMO Posts, takes back what was withdrawn, and renews the cards of projects that changed
file     files newest reports that stand only on their project
weekly   asks for the digest of each team, and for a kind word to leads who have not reported this week; once, whatever else is said

posts and file run each minute until they are ended, or one time with --once. Safe to run twice, and on two machines at once.`;

/** Undefined for anything that is not our work. Several may run in one process. */
export function readWork(names: readonly string[]): readonly Work[] | undefined {
  const known = works.filter((work) => names.includes(work));
  return known.length > 0 && known.length === names.length ? known : undefined;
}

/** One round of each; what there is to tell is told as a line of JSON. */
export async function runWork(
  job: Job,
  work: readonly Work[],
  tell: (line: string) => void,
): Promise<{ readonly isMoreSoon: boolean; readonly isDone: boolean }> {
  let isMoreSoon = false;
  let isDone = true;
  for (const one of work) {
    const { isMoreSoon: isMore = false, ...told } = await job[one]();
    isMoreSoon ||= isMore;
    isDone &&= told.problem === undefined;
    if (Object.values(told).some((count) => count !== 0)) tell(JSON.stringify({ job: one, ...told }));
  }
  return { isMoreSoon, isDone };
}
