/** What somebody decides about one project. */
export type ProjectChange =
  | { readonly projectKey: string; readonly kind: 'Delay'; readonly weeks: number }
  | { readonly projectKey: string; readonly kind: 'Start' | 'Stop' };

export const weeksOf = (change: ProjectChange): number | undefined =>
  change.kind === 'Delay' ? change.weeks : undefined;

/** The same as a scenario says it; a start takes nobody from one week into another. */
export function optionOf(
  change: ProjectChange,
): { readonly kind: 'delay' | 'stop'; readonly weeks: number } | undefined {
  switch (change.kind) {
    case 'Delay':
      return { kind: 'delay', weeks: change.weeks };
    case 'Stop':
      return { kind: 'stop', weeks: 0 };
    case 'Start':
      return undefined;
  }
}
