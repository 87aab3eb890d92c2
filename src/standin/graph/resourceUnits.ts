/** What SharePoint charges a call, in resource units. Throttled calls are charged too. */
export function resourceUnits(method: string, path: string, hasDeltaToken: boolean): number {
  if (!/^\/(?:sites|drives|_api)/u.test(path)) return 0; // /me is not SharePoint's; each part of a $batch is charged by itself
  if (/\/permissions(?:\/|$)/u.test(path)) return 5;
  if (method !== 'GET') return 2;
  if (path.endsWith('/items/delta')) return hasDeltaToken ? 1 : 2;
  return /\/(?:lists|items|columns|versions|children|drives)$/u.test(path) ? 2 : 1;
}
