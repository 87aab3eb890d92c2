import { termsIn, termWordsIn } from './terms.ts';

export interface FoundLesson<T> {
  readonly lesson: T;
  /** 0 to 1: how much of what both speak of is shared and rare. */
  readonly likeness: number;
  /** The shared words as the asker wrote them, the rarest first: why it was found. */
  readonly shared: readonly string[];
}

interface Weighed {
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

export interface LessonIndex<T> {
  /** At most so many, the likest first; none is found by words that most lessons use. */
  readonly like: (text: string, atMost?: number) => readonly FoundLesson<T>[];
}

const leastLikeness = 0.12;

/** Lessons by what they are about: terms count by how few of the lessons use them, so that a rare word shared says more than two common ones. */
export function lessonIndex<T>(lessons: readonly T[], textOf: (lesson: T) => string): LessonIndex<T> {
  const counted = lessons.map((lesson) => ({ lesson, counts: countsOf(termsIn(textOf(lesson))) }));
  const users = new Map<string, number>();
  for (const { counts } of counted)
    for (const term of counts.keys()) users.set(term, (users.get(term) ?? 0) + 1);
  /** More the fewer use it. A term no lesson uses tells that the text is about something else as well: half of the rarest. */
  const rarity = (term: string): number => {
    const count = users.get(term);
    const rarest = Math.log(lessons.length + 1);
    return count === undefined ? rarest / 2 : rarest - Math.log(count);
  };
  const weigh = (counts: ReadonlyMap<string, number>): Weighed => {
    const terms = new Map(
      [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const),
    );
    return { terms, length: Math.hypot(...terms.values()) };
  };
  const weighed = counted.map(({ lesson, counts }) => ({ lesson, weighed: weigh(counts) }));

  return {
    like: (text, atMost = 3) => {
      const asked = weigh(countsOf(termsIn(text)));
      const wordOf = new Map(termWordsIn(text).map(({ term, word }) => [term, word]));
      if (asked.length === 0) return [];
      return weighed
        .map(({ lesson, weighed: { terms, length } }): FoundLesson<T> => {
          const shared = [...asked.terms.keys()].filter((term) => (terms.get(term) ?? 0) > 0);
          const dot = shared.reduce(
            (sum, term) => sum + (asked.terms.get(term) ?? 0) * (terms.get(term) ?? 0),
            0,
          );
          return {
            lesson,
            likeness: length === 0 ? 0 : dot / (asked.length * length),
            shared: shared
              .toSorted((one, other) => rarity(other) - rarity(one))
              .map((term) => wordOf.get(term) ?? term),
          };
        })
        .filter(({ likeness }) => likeness >= leastLikeness)
        .toSorted((one, other) => other.likeness - one.likeness)
        .slice(0, atMost);
    },
  };
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
