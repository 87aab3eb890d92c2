/** The path our routes see: without `/v1.0`, and a site addressed by path folded into one segment. */
export function routedPath(request: Request): string {
  const path = new URL(request.url).pathname.replace(/^\/v1\.0(?=\/)/u, '');
  // /sites/{host}:/{path}            /sites/{host}:/{path}:            /sites/{host}:/{path}:/lists/…
  const byPath = /^\/sites\/([^/:,]+):\/([^:]*)(?::(\/.*)?)?$/u.exec(path);
  if (byPath === null) return path;
  const [, host = '', sitePath = '', rest = ''] = byPath;
  return `/sites/${encodeURIComponent(`${host}:/${decodeURIComponent(sitePath).replace(/\/$/u, '')}`)}${rest}`;
}
