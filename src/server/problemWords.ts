import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { say } from '#words/say.ts';

import type { TokenProblem } from './viewerToken.ts';

/** What happened, what is safe and what to do, for somebody in a chat. */
export function problemWords(problem: ReadProblem | TokenProblem): string {
  switch (problem.kind) {
    case 'signInNeeded':
    case 'consentNeeded':
      return say('chat.problem.signInNeeded');
    case 'noAccess':
    case 'notFound':
      return say('chat.problem.noAccess');
    case 'throttled':
      return say('chat.problem.throttled', { seconds: problem.retryAfterSeconds });
    case 'changedElsewhere':
      return say('chat.problem.changedElsewhere');
    case 'offline':
      return say('chat.problem.offline');
    case 'unavailable':
      return say('chat.problem.unavailable');
    case 'refused':
    case 'duplicateKey':
      return say('chat.problem.refused');
    case 'listMissing':
      return say('chat.problem.listMissing', { list: problem.list });
  }
}
