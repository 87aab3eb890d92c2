/** A different answer, and the least that would have to be different for it. */
export interface Change<Flip, Answer> {
  readonly flips: readonly Flip[];
  readonly to: Answer;
}

export interface Asked<Facts, Flip, Answer> {
  readonly facts: Facts;
  /** Each one thing that could be otherwise. */
  readonly flips: readonly Flip[];
  readonly apply: (facts: Facts, flip: Flip) => Facts;
  readonly answerTo: (facts: Facts) => Answer;
  /** Two flips that cannot both be: other values of the same fact. */
  readonly isSameFact: (one: Flip, other: Flip) => boolean;
}

/**
 * What would have to be different for another answer: found by asking again with one thing changed, and, where no one thing is enough, two.
 * Each answer is told once, with the first flip that leads to it: put the likeliest flips first.
 */
export function wouldChange<Facts, Flip, Answer>(
  asked: Asked<Facts, Flip, Answer>,
): readonly Change<Flip, Answer>[] {
  const { facts, flips, apply, answerTo, isSameFact } = asked;
  const now = answerTo(facts);
  const found = new Map<Answer, Change<Flip, Answer>>();
  const idle: Flip[] = [];
  const note = (to: Answer, by: readonly Flip[]): void => {
    if (!found.has(to)) found.set(to, { flips: by, to });
  };
  for (const flip of flips) {
    const to = answerTo(apply(facts, flip));
    if (to === now) idle.push(flip);
    else note(to, [flip]);
  }
  for (const [index, one] of idle.entries())
    for (const other of idle.slice(index + 1)) {
      if (isSameFact(one, other)) continue;
      const to = answerTo(apply(apply(facts, one), other));
      if (to !== now) note(to, [one, other]);
    }
  return [...found.values()];
}
