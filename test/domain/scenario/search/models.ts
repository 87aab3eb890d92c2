import type { ModelOption, Neighbour, SearchModel } from '#domain/scenario/search/searchModel.ts';

/** What an option brings, and what it takes of which limit. */
export type Offer = readonly [worth: number, takes?: Readonly<Record<number, number>>];

interface More {
  /** By limit; without them none may be exceeded. */
  readonly excessPrices?: readonly number[];
  readonly neighbours?: readonly (readonly Neighbour[])[];
}

/** A model as a test thinks of it: what there is of each limit, and each project's options. */
export function modelOf(
  limits: readonly number[],
  projects: readonly (readonly Offer[])[],
  { excessPrices, neighbours }: More = {},
): SearchModel {
  return {
    limits: Float64Array.from(limits),
    excessPrices: Float64Array.from(excessPrices ?? limits.map(() => Number.POSITIVE_INFINITY)),
    worthUnit: 1,
    projects: projects.map((offers, project) => ({
      neighbours: neighbours?.[project] ?? [],
      options: offers.map(optionOf),
    })),
  };
}

function optionOf([worth, takes = {}]: Offer, choice: number): ModelOption {
  return {
    choice,
    worth,
    limits: Int32Array.from(Object.keys(takes), Number),
    uses: Float64Array.from(Object.values(takes)),
  };
}

export const picks = (...of: readonly number[]): Int16Array => Int16Array.from(of);

/** Runs a part of the search to its end without looking at the time; says how often it asked for it. */
export function ended<T>(part: (pulse: Counting) => Generator<void, T>): { answer: T; beats: number } {
  let beats = 0;
  const running = part({
    beat: () => {
      beats += 1;
      return 'go';
    },
    share: () => 0,
  });
  for (;;) {
    const next = running.next();
    if (next.done === true) return { answer: next.value, beats };
  }
}

interface Counting {
  readonly beat: () => 'go';
  readonly share: () => number;
}
