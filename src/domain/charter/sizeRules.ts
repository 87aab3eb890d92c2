import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import {
  amountQuestions,
  type AmountStep,
  defaultSizeRules,
  regulatedAnswers,
  type SizeRules,
  undoAnswers,
} from './charterSize.ts';

export interface ReadSizeRules {
  readonly rules: SizeRules;
  /** Titles of questions in the toolkit that do not read: what holds without them holds. */
  readonly unreadable: readonly string[];
}

/**
 * The steps as the PMO keeps them, as `Question` items of its toolkit: `{"charter":"cost","steps":[[0,0],[10000,1]]}`,
 * `{"charter":"undo","points":{"inADay":0,"withEffort":1,"no":2}}`, `{"charter":"sizes","m":4,"l":8}`. What it does not keep is CH1's.
 */
export function readSizeRules(toolkit: readonly ToolkitItem[]): ReadSizeRules {
  const parts: Partial<SizeRules>[] = [];
  const unreadable: string[] = [];
  for (const { kind, title, fits } of toolkit) {
    const said = kind === 'Question' && isRecord(fits) ? fits : {};
    if (typeof said['charter'] !== 'string') continue;
    const part = partOf(said);
    if (part === undefined) unreadable.push(title);
    else parts.push(part);
  }
  return { rules: Object.assign({}, defaultSizeRules, ...parts) as SizeRules, unreadable };
}

function partOf(said: Readonly<Record<string, unknown>>): Partial<SizeRules> | undefined {
  const amount = amountQuestions.find((question) => question === said['charter']);
  if (amount !== undefined) {
    const steps = stepsOf(said['steps']);
    return steps && { [amount]: steps };
  }
  switch (said['charter']) {
    case 'undo':
      return withPoints('undo', undoAnswers, said['points']);
    case 'regulated':
      return withPoints('regulated', regulatedAnswers, said['points']);
    case 'sizes': {
      const [mFrom, lFrom] = [said['m'], said['l']];
      return isPoints(mFrom) && isPoints(lFrom) && mFrom > 0 && mFrom < lFrom ? { mFrom, lFrom } : undefined;
    }
    default:
      return undefined;
  }
}

function stepsOf(said: unknown): readonly AmountStep[] | undefined {
  if (!Array.isArray(said) || said.length < 2 || said.length > 6) return undefined;
  const steps = said.flatMap((pair: unknown) => {
    const [from, points]: unknown[] = Array.isArray(pair) ? pair : [];
    return isPoints(points) && typeof from === 'number' && Number.isFinite(from) ? [{ from, points }] : [];
  });
  const isRising = steps.every(({ from }, at) => (at === 0 ? from === 0 : from > (steps[at - 1]?.from ?? 0)));
  return steps.length === said.length && isRising ? steps : undefined;
}

function withPoints(
  name: 'undo' | 'regulated',
  answers: readonly string[],
  said: unknown,
): Partial<SizeRules> | undefined {
  const given = isRecord(said) ? said : {};
  const pairs = answers.map((answer) => [answer, given[answer]] as const);
  return pairs.every(([, points]) => isPoints(points)) ? { [name]: Object.fromEntries(pairs) } : undefined;
}

const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
