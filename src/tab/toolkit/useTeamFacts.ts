import { useState } from 'react';

import { flipTeam, type ToolChange } from '#domain/toolkit/toolAdvice.ts';
import { nothingYet, type Way, ways } from '#domain/toolkit/toolCatalogue.ts';
import type { TeamFacts } from '#domain/toolkit/toolScore.ts';

export interface TeamFactsState {
  readonly facts: TeamFacts;
  readonly change: (part: Partial<TeamFacts>) => void;
  /** Looks at the team as it would have to be for another answer. */
  readonly tryChange: (change: ToolChange) => void;
  /** Back to the team as it was told; undefined while that is what is looked at. */
  readonly back: (() => void) | undefined;
}

/** A team to begin with, before anybody said more: an address may tell of one (`?people=12&way=scrum&regulated=yes&owns=jira&now=planner`). */
function firstFacts(asked: URLSearchParams): TeamFacts {
  const people = Math.round(Number(asked.get('people') ?? 8));
  const way: Way =
    ways.find((one) => one === asked.get('way')) ?? wayOfMethod[asked.get('method') ?? ''] ?? 'board';
  return {
    people: people >= 1 && people <= mostPeople ? people : 8,
    way,
    isRegulated: asked.get('regulated') === 'yes',
    owned: asked.getAll('owns'),
    now: asked.get('now') ?? nothingYet.id,
  };
}

const wayOfMethod: Readonly<Partial<Record<string, Way>>> = {
  Agile: 'scrum',
  Waterfall: 'plan',
  Hybrid: 'plan',
};

export const mostPeople = 2000;

export function useTeamFacts(asked: URLSearchParams): TeamFactsState {
  const [facts, setFacts] = useState(() => firstFacts(asked));
  const [told, setTold] = useState<TeamFacts>();
  return {
    facts,
    change: (part) => {
      setTold(undefined);
      setFacts((now) => ({ ...now, ...part }));
    },
    tryChange: ({ flips }) => {
      setTold((first) => first ?? facts);
      setFacts((now) => {
        let flipped = now;
        for (const flip of flips) flipped = flipTeam(flipped, flip);
        return flipped;
      });
    },
    back:
      told === undefined
        ? undefined
        : () => {
            setFacts(told);
            setTold(undefined);
          },
  };
}
