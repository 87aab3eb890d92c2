/** What somebody decides about one project. */
export type ProjectChange =
  | { readonly projectKey: string; readonly kind: 'Delay'; readonly weeks: number }
  | { readonly projectKey: string; readonly kind: 'Start' | 'Stop' };

export const weeksOf = (change: ProjectChange): number | undefined =>
  change.kind === 'Delay' ? change.weeks : undefined;
