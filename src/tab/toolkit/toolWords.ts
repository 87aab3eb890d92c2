import type { Reason, TeamFlip } from '#domain/toolkit/toolAdvice.ts';
import { criteria, nothingYet, type Tool } from '#domain/toolkit/toolCatalogue.ts';
import type { ScoredTool, TeamFacts } from '#domain/toolkit/toolScore.ts';
import type { MessageKey } from '#words/en/messages.ts';
import { isMessage, say, type SayValues } from '#words/say.ts';

export const wholeDays = (days: number): number => (days === 0 ? 0 : Math.max(1, Math.round(days)));

export const nameOf = (id: string, tools: readonly Tool[]): string =>
  tools.find((tool) => tool.id === id)?.name ?? id;

/** The answer in one line, whatever it is. */
export function answerOf(
  best: ScoredTool | undefined,
  facts: TeamFacts,
  tools: readonly Tool[],
): { readonly message: MessageKey; readonly values: SayValues } {
  if (best === undefined) return { message: 'toolkit.answerNone', values: {} };
  const values = {
    tool: best.tool.name,
    score: Math.round(best.score),
    days: wholeDays(best.switchDays),
    from: nameOf(facts.now, tools),
  };
  if (best.isNow)
    return {
      message: best.tool.id === nothingYet.id ? 'toolkit.answerStayNothing' : 'toolkit.answerStay',
      values,
    };
  const isFromNothing = facts.now === nothingYet.id || !tools.some(({ id }) => id === facts.now);
  return { message: isFromNothing ? 'toolkit.answerNew' : 'toolkit.answer', values };
}

export function reasonWords(reason: Reason, { tool, isNow }: ScoredTool, facts: TeamFacts): string {
  switch (reason.kind) {
    case 'fits': {
      const key = `toolkit.reason.${reason.criterion}.${reason.level}`;
      const why = facts.owned.includes(tool.id) ? 'owned' : tool.isIncluded ? 'included' : 'small';
      return isMessage(key)
        ? say(key, {
            way: facts.way,
            people: facts.people,
            days: tool.learnDays,
            isNow: isNow ? 'yes' : 'no',
            why,
          })
        : '';
    }
    case 'ahead':
      return say('toolkit.reason.ahead', { tool: reason.of.name, points: Math.round(reason.points) });
    case 'moving':
      return say('toolkit.reason.moving', { days: wholeDays(reason.days) });
    case 'possible':
      return say('toolkit.reason.possible', { count: reason.count, outOf: reason.outOf });
  }
}

const good = 0.9;
const weak = 0.35;

/** What is best and what is weakest about it, in a word or two each. */
export function notesOf({ fit, isNow, leftOut, switchDays }: ScoredTool, facts: TeamFacts): string[] {
  if (leftOut !== undefined) return [say(`toolkit.leftOut.${leftOut}`)];
  const values = { way: facts.way, people: facts.people, isNow: isNow ? 'yes' : 'no' };
  const at = (level: 'good' | 'weak', isAt: (share: number) => boolean): string[] =>
    criteria.flatMap((criterion) => {
      const share = fit[criterion];
      // The right size is no distinction: nearly every tool has it.
      const isTold = level === 'weak' || criterion !== 'size';
      return share !== undefined && isAt(share) && isTold
        ? [say(`toolkit.note.${criterion}.${level}`, values)]
        : [];
    });
  const goods = at('good', (share) => share >= good);
  const weaks = at('weak', (share) => share <= weak);
  const move = isNow ? [] : [say('toolkit.note.switch', { days: wholeDays(switchDays) })];
  return [...goods.slice(0, 3 - Math.min(2, weaks.length)), ...weaks.slice(0, 2), ...move];
}

/** One thing that would be otherwise, as the tag it would be. */
export function flipWords(flip: TeamFlip, tools: readonly Tool[]): string {
  switch (flip.kind) {
    case 'regulated':
      return say('toolkit.fact.regulated', { is: flip.to ? 'yes' : 'no' });
    case 'way':
      return say('toolkit.fact.way', { way: flip.to });
    case 'people':
      return say('toolkit.fact.people', { count: flip.to });
    case 'licence': {
      const tool = nameOf(flip.toolId, tools);
      return flip.to ? say('toolkit.fact.owns', { tool }) : say('toolkit.fact.ownsNot', { tool });
    }
  }
}
