import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept, RowProblem } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { Team } from '#domain/team/team.ts';

export type ReadProblem = GraphProblem | { readonly kind: 'listMissing'; readonly list: string };

export interface Portfolio {
  readonly settings: PmoSettings;
  readonly teams: readonly Team[];
  readonly projects: readonly Kept<Project>[];
  /** Rows that could not be read at all. */
  readonly unreadable: readonly RowProblem[];
}

export function readPortfolio(_lists: Lists): Promise<Result<Portfolio, ReadProblem>> {
  throw new Error('not written');
}
