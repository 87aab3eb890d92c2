import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { createSearchIndex, type SearchIndex } from '#domain/portfolio/searchIndex.ts';
import type { Project } from '#domain/project/project.ts';

import type { Viewer } from './activity.ts';

export interface Asked {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** Which projects of a portfolio somebody means, best first: as many as they asked for, from where they asked on. */
export function searchFound(portfolio: Portfolio, viewer: Viewer, asked: Asked): readonly Kept<Project>[] {
  const until = asked.skip + asked.count;
  if (asked.text === '') return mineAndRecent(portfolio, viewer).slice(asked.skip, until);
  const found = indexOf(portfolio)(asked.text, until).slice(asked.skip, until);
  return found.map(({ kept }) => kept);
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly lead: Project['lead'];
  readonly kept: Kept<Project>;
}

// A portfolio is kept for a minute and searched with each letter; what was made for it goes when it goes.
const indexes = new WeakMap<Portfolio, SearchIndex<Entry>>();

function indexOf(portfolio: Portfolio): SearchIndex<Entry> {
  const known = indexes.get(portfolio);
  if (known !== undefined) return known;
  const made = createSearchIndex(
    portfolio.projects.map((kept): Entry => {
      const { key, name, lead } = kept.value;
      return { key, name, lead, kept };
    }),
  );
  indexes.set(portfolio, made);
  return made;
}

/** Nothing typed yet: those somebody leads or sponsors, then what changed last. */
function mineAndRecent({ projects }: Portfolio, viewer: Viewer): readonly Kept<Project>[] {
  const isMine = ({ value }: Kept<Project>): boolean =>
    value.lead?.id === viewer.id || value.sponsor?.id === viewer.id;
  const newestFirst = projects.toSorted((one, other) =>
    one.modifiedAt === other.modifiedAt ? 0 : one.modifiedAt < other.modifiedAt ? 1 : -1,
  );
  return [...newestFirst.filter(isMine), ...newestFirst.filter((kept) => !isMine(kept))];
}
