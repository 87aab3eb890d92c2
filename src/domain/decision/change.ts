/** What somebody decides about one project. */
export type ProjectChange =
  | { readonly projectKey: string; readonly kind: 'Delay'; readonly weeks: number }
  | { readonly projectKey: string; readonly kind: 'Start' | 'Stop' }
  /** Somebody had asked, and it stays as it is. */
  | { readonly projectKey: string; readonly kind: 'Leave' };

export const weeksOf = (change: ProjectChange): number | undefined =>
  change.kind === 'Delay' ? change.weeks : undefined;

/** The same as a scenario says it; undefined where nobody is wanted in another week than before. */
export function optionOf(
  change: ProjectChange,
): { readonly kind: 'delay' | 'stop'; readonly weeks: number } | undefined {
  switch (change.kind) {
    case 'Delay':
      return { kind: 'delay', weeks: change.weeks };
    case 'Stop':
      return { kind: 'stop', weeks: 0 };
    case 'Start':
    case 'Leave':
      return undefined;
  }
}
