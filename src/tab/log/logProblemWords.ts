import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { saveProblemWords } from '#tab/dialogs/saveProblemWords.ts';
import { say } from '#words/say.ts';

import type { LoggedKind } from './logKinds.ts';

/** What happened, that nothing is lost, and who can help; and which other kind would get the words there meanwhile. */
export function logProblemWords(problem: ReadProblem, pmo: string, other: LoggedKind | undefined): string {
  if (problem.kind === 'listMissing')
    return orInstead(say('log.listMissing', { list: problem.list, pmo }), other);
  if (problem.kind === 'noAccess') return orInstead(say('log.notAllowed', { pmo }), other);
  return saveProblemWords(problem, pmo);
}

export const orInstead = (words: string, other: LoggedKind | undefined): string =>
  other === undefined ? words : `${words} ${say('log.instead', { kind: say(`log.kind.${other}`) })}`;
