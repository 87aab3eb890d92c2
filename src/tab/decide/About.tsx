import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { Said } from '#tab/parts/Said.tsx';
import { say } from '#words/say.ts';

import { useDecideStyles } from './decide.styles.ts';
import { type Naming, projectName, worthWords } from './planWords.ts';

export interface AboutProps {
  readonly hotSpot: HotSpot | undefined;
  /** How many projects are on the table. */
  readonly count: number;
  readonly age: string;
  /** What may be spent in each quarter in which money is a limit. */
  readonly budgets: readonly number[];
  readonly naming: Naming;
}

/** What is to be decided, in one line, with the age of what it is computed from. */
export function About({ hotSpot, count, age, budgets, naming }: AboutProps) {
  const { about } = useDecideStyles();
  const money = worthWords(
    budgets.reduce((sum, left) => sum + left, 0),
    naming.currency,
  );
  const counted = budgets.length > 0 && (
    <span>{say('decide.about.budget', { money, quarters: budgets.length })}</span>
  );
  if (hotSpot === undefined)
    return (
      <p className={about}>
        <Said message="decide.about.own" values={{ count, age }} />
        {counted}
      </p>
    );
  const { pair, projectKeys, firstWeek, lastWeek } = hotSpot;
  const [one = '', other = ''] = (pair ?? projectKeys.slice(0, 1)).map((key) => projectName(naming, key));
  const values = {
    one,
    other,
    others: Math.max(0, count - (pair === undefined ? 1 : 2)),
    weeks: firstWeek === lastWeek ? 'one' : 'more',
    first: Number(firstWeek.slice(6)),
    last: Number(lastWeek.slice(6)),
    age,
  };
  return (
    <p className={about} data-testid="about">
      <Said message={pair === undefined ? 'decide.about.alone' : 'decide.about.pair'} values={values} />
      {counted}
    </p>
  );
}
