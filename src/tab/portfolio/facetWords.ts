import type { Method, Stage } from '#domain/project/project.ts';
import { say } from '#words/say.ts';
import { isStatus, methodWords, stageWords, statusWords } from '#words/statusWords.ts';

import type { Facet } from './gridView.ts';

/** What a filter or a group is called; names stay as they were written. */
export function facetWords(facet: Facet, value: string, teamName: (key: string) => string): string {
  if (value === '') return say('portfolio.noGroup');
  if (facet === 'team') return teamName(value);
  if (facet === 'stage') return stageWords(value as Stage);
  if (facet === 'method') return methodWords(value as Method);
  return isStatus(value) ? statusWords(value) : value;
}
