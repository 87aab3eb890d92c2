import type { Tier } from '#domain/project/project.ts';

import { type CharterAnswers, type CharterSection, longestText, sectionsOf } from './charterAnswers.ts';
import { type SizeQuestion, sizeQuestions } from './charterSize.ts';
import { countSentences } from './sentences.ts';

export type CharterGap =
  | { readonly kind: 'nameMissing' | 'nameTooLong' }
  | { readonly kind: 'notAnswered'; readonly question: SizeQuestion }
  | {
      readonly kind: 'textMissing' | 'textTooLong' | 'moreThanOneSentence';
      readonly section: CharterSection;
    };

/** A SharePoint title holds 255 letters; a name people say holds fewer. */
export const longestName = 120;

/** What to mend before it is started, in the order of the page. Of the sizes only S counts sentences: there are five. */
export function charterGaps(name: string, answers: CharterAnswers, tier: Tier): readonly CharterGap[] {
  const gaps: CharterGap[] = [];
  if (name.trim() === '') gaps.push({ kind: 'nameMissing' });
  if (name.trim().length > longestName) gaps.push({ kind: 'nameTooLong' });
  for (const question of sizeQuestions)
    if (answers.size[question] === undefined) gaps.push({ kind: 'notAnswered', question });
  for (const section of sectionsOf(tier)) {
    const text = answers.texts[section]?.trim() ?? '';
    if (text === '' && isAsked(section)) gaps.push({ kind: 'textMissing', section });
    else if (text.length > longestText) gaps.push({ kind: 'textTooLong', section });
    else if (tier === 'S' && countSentences(text) > 1) gaps.push({ kind: 'moreThanOneSentence', section });
  }
  return gaps;
}

/** The five of the e-mail are asked at every size; the rest may be filled in as it becomes known. */
const isAsked = (section: CharterSection): boolean => sectionsOf('S').includes(section);
