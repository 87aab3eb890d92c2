/** Decided before teams-js starts: a top window has no Teams around it, except Teams on a phone, which has a bridge. */
export function isOutsideTeams(window: { readonly parent: unknown }): boolean {
  return window.parent === window && !('nativeInterface' in window);
}
