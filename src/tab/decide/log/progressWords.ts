import type { DecisionProgress } from '#data/decision/progress.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

/** Honestly, how much of a decision stands in SharePoint. */
export function progressWords(
  { written, total, projects, needsYou, isMissing }: DecisionProgress,
  nameOf: (key: string) => string,
): string {
  if (written === total) return say('decisions.bar.done', { total });
  if (needsYou.length === 0 && !isMissing) return say('decisions.bar.onItsWay', { written, total });
  const waiting = projects.filter(({ state }) => state === 'needsYou' || state === 'missing');
  return say('decisions.bar.partly', {
    written,
    total,
    count: waiting.length,
    projects: listWords(waiting.map(({ change }) => nameOf(change.projectKey))),
  });
}
