import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';

/** What the page sends the worker. */
export interface SearchAsked {
  readonly scenario: Scenario;
  readonly milliseconds: number;
}

/** What the worker answers. */
export type SearchTold =
  | { readonly kind: 'progress'; readonly progress: SearchProgress }
  | { readonly kind: 'done'; readonly result: SearchResult };
