import type { SearchModel } from './searchModel.ts';

/** Who meets whom: by limit the projects that may take of it, and by project all those that may take of the same. */
export interface Users {
  readonly ofLimit: readonly (readonly number[])[];
  readonly besides: readonly (readonly number[])[];
}

export function usersOf({ projects, limits }: SearchModel): Users {
  const ofLimit = Array.from(limits, () => new Set<number>());
  const limitsOf = projects.map(
    ({ options }) => new Set(options.flatMap((option) => Array.from(option.limits))),
  );
  for (const [project, own] of limitsOf.entries()) for (const limit of own) ofLimit[limit]?.add(project);
  return {
    ofLimit: ofLimit.map((users) => Array.from(users)),
    besides: limitsOf.map((own) =>
      Array.from(new Set(Array.from(own, (limit) => Array.from(ofLimit[limit] ?? [])).flat())),
    ),
  };
}
