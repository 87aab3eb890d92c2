import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { CharterAnswers } from '#domain/charter/charterAnswers.ts';
import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import type { Project, Tier } from '#domain/project/project.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

export interface PaperParts {
  readonly project: Project;
  readonly portfolio: Portfolio;
  readonly answers: CharterAnswers;
  readonly tier: Tier;
  readonly total: number;
  readonly milestones: readonly FirstMilestone[];
  readonly today: Day;
}

/** The document of a charter; what makes it is fetched when one is wanted. */
export async function charterPaper(parts: PaperParts): Promise<Blob> {
  const { project, portfolio, answers, tier, total, milestones, today } = parts;
  const { charterDocx } = await import('#documents/charterDocx.ts');
  const team = portfolio.teams.find(({ key }) => key === project.teamKey);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('charter.doc.key'), project.key],
    [say('charter.doc.lead'), project.lead?.name],
    [say('charter.doc.sponsor'), project.sponsor?.name],
    [say('charter.doc.team'), team?.name],
    [say('charter.doc.method'), say(`config.method.${answers.method}`)],
    [say('charter.doc.size'), say('charter.doc.sizeWords', { tier, points: total })],
  ];
  return charterDocx({
    name: project.name,
    tier,
    facts: facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    texts: answers.texts,
    milestones,
    foot: say('charter.doc.foot', { key: project.key, day: dayWords(today, 'full') }),
  });
}
