import type { GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Result } from '#domain/result.ts';

export type ProvisionProblem =
  | GraphProblem
  /** A list of this name is there and somebody else made it. */
  | { readonly kind: 'notOurList'; readonly list: string };

export interface Provisioned {
  /** Names of lists. */
  readonly created: readonly string[];
  /** `PMO Projects/Headline` */
  readonly columnsAdded: readonly string[];
}

/** Makes what is missing and touches nothing that is there; safe to run again. */
export function provision(
  _graph: GraphClient,
  _siteUrl: string,
  _options?: { readonly only?: readonly string[] },
): Promise<Result<Provisioned, ProvisionProblem>> {
  throw new Error('not written');
}
