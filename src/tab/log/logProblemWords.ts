import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { saveProblemWords } from '#tab/dialogs/saveProblemWords.ts';
import { say } from '#words/say.ts';

/** What happened, that nothing is lost, and who can help. */
export function logProblemWords(problem: ReadProblem, pmo: string): string {
  if (problem.kind === 'listMissing') return say('log.listMissing', { list: problem.list, pmo });
  if (problem.kind === 'noAccess') return say('log.notAllowed', { pmo });
  return saveProblemWords(problem, pmo);
}
