import type { TeamFocus } from '#domain/team/team.ts';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

/** `5 days`, `104 %`, `12 %`. */
export function focusFigure(focus: TeamFocus, value: number): string {
  switch (focus) {
    case 'Timeline':
      return say('focus.days', { days: Math.round(value) });
    case 'Cost':
      return say('focus.percent', { percent: numberWords(value * 100, 1) });
    case 'Capacity':
      return say('focus.percent', { percent: numberWords(value) });
  }
}

/** Less is better of all three. A difference nobody reads is none. */
export function focusChange(focus: TeamFocus, from: number, to: number): 'better' | 'worse' | 'same' {
  if (focusFigure(focus, from) === focusFigure(focus, to)) return 'same';
  return to < from ? 'better' : 'worse';
}
