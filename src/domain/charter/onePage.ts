import { type CharterTexts, sectionsOf } from './charterAnswers.ts';

/** Measured on the page as it is printed: A4, seven headings, the facts on top. Each milestone is a line of the table. */
const lettersOnOnePage = 2_300;
const lettersAMilestone = 90;
const lettersALine = 95;

/** How much one page is too small for it; 0 where it fits. Each line that was begun counts whole. */
export function lettersOverOnePage(texts: CharterTexts, milestoneCount: number): number {
  const lines = sectionsOf('M')
    .flatMap((section) => (texts[section] ?? '').split('\n'))
    .map((line) => Math.ceil(line.trim().length / lettersALine));
  const letters = lines.reduce(
    (sum, count) => sum + count * lettersALine,
    milestoneCount * lettersAMilestone,
  );
  return Math.max(0, letters - lettersOnOnePage);
}
