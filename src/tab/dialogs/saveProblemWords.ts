import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import { say } from '#words/say.ts';
import { refusalWords } from '#words/statusWords.ts';

export type SaveProblem = StatusRefusal | GraphProblem;

/** Refusals are about the words in the form; everything else is about the way to SharePoint, and says that nothing is lost. */
export function saveProblemWords(problem: SaveProblem, whoMay: string): string {
  switch (problem.kind) {
    case 'redNeedsHeadline':
    case 'newerReportExists':
    case 'textTooLong':
    case 'numberOutOfRange':
      return refusalWords(problem);
    case 'signInNeeded':
    case 'notFound':
    case 'changedElsewhere':
    case 'offline':
    case 'unavailable':
      return kept(say(`update.problem.${problem.kind}`));
    case 'noAccess':
      return kept(say('update.problem.noAccess', { name: whoMay }));
    case 'throttled':
      return kept(say('update.problem.throttled', { seconds: problem.retryAfterSeconds }));
    case 'refused':
    case 'duplicateKey':
      return kept(say('update.problem.refused'));
  }
}

const kept = (why: string): string => say('update.problem.kept', { why });
