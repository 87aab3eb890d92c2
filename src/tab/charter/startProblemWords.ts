import type { StartProblem } from '#data/charter/startProject.ts';
import { say } from '#words/say.ts';

/** What happened, and who can help. That nothing is lost stands once, above all of them. */
export function startProblemWords(problem: StartProblem, pmo: string): string {
  switch (problem.kind) {
    case 'noAccess':
    case 'refused':
      return say(`charter.problem.${problem.kind}`, { pmo });
    case 'listMissing':
      return say('charter.problem.listMissing', { list: problem.list, pmo });
    case 'throttled':
      return say('charter.problem.throttled', { seconds: problem.retryAfterSeconds });
    case 'writtenMeanwhile':
      return problem.by === undefined
        ? say('charter.problem.writtenMeanwhile.nobody')
        : say('charter.problem.writtenMeanwhile', { by: problem.by });
    case 'offline':
    case 'unavailable':
    case 'signInNeeded':
    case 'changedElsewhere':
    case 'documentNotMade':
      return say(`charter.problem.${problem.kind}`);
    case 'notFound':
    case 'duplicateKey':
      return say('charter.problem.refused', { pmo });
  }
}
