import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { say } from '#words/say.ts';

export function importProblemWords(problem: GraphProblem): string {
  switch (problem.kind) {
    case 'signInNeeded':
    case 'noAccess':
    case 'notFound':
    case 'offline':
      return say(`import.problem.${problem.kind}`);
    case 'throttled':
      return say('import.problem.throttled', { seconds: problem.retryAfterSeconds });
    case 'changedElsewhere':
    case 'duplicateKey':
    case 'refused':
    case 'unavailable':
      return say('import.problem.other');
  }
}
