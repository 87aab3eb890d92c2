import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { say } from '#words/say.ts';

/** Why a new project was not made, with whom to ask or when to try again. */
export function createProblemWords(problem: ReadProblem): string {
  return say('config.new.failed', { why: why(problem) });
}

function why(problem: ReadProblem): string {
  switch (problem.kind) {
    case 'noAccess':
      return say('config.problem.noAccess');
    case 'throttled':
      return say('update.problem.throttled', { seconds: problem.retryAfterSeconds });
    case 'listMissing':
      return say('config.problem.listMissing', { list: problem.list });
    case 'signInNeeded':
    case 'changedElsewhere':
    case 'offline':
    case 'unavailable':
      return say(`update.problem.${problem.kind}`);
    case 'notFound':
    case 'refused':
    case 'duplicateKey':
      return say('update.problem.refused');
  }
}
