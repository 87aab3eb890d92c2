/** The path our routes see: without `/v1.0`, and a site or a file addressed by path folded into one segment. */
export function routedPath(request: Request): string {
  return withFileFolded(withSiteFolded(withoutRoot(new URL(request.url).pathname)));
}

/** `…/_api/v2.0/` is SharePoint's own door: links with a secret in them lead there, for uploads and downloads. */
const withoutRoot = (path: string): string =>
  path.replace(/^\/v1\.0(?=\/)/u, '').replace(/^.*(?=\/_api\/v2\.0\/)/u, '');

// /sites/{host}:/{path}            /sites/{host}:/{path}:            /sites/{host}:/{path}:/lists/…
function withSiteFolded(path: string): string {
  const byPath = /^\/sites\/([^/:,]+):\/([^:]*)(?::(\/.*)?)?$/u.exec(path);
  if (byPath === null) return path;
  const [, host = '', sitePath = '', rest = ''] = byPath;
  return `/sites/${encodeURIComponent(`${host}:/${decodeURIComponent(sitePath).replace(/\/$/u, '')}`)}${rest}`;
}

// …/drive/root/…     …/drive/root:/{path}     …/drive/root:/{path}:/content     …/drive/items/{id}:/{path}:/content
function withFileFolded(path: string): string {
  const inDrive = /^(\/sites\/[^/]+(?:\/lists\/[^/]+)?\/drive|\/drives\/[^/]+)(\/.*)$/u.exec(path);
  const [, drive = '', below = ''] = inDrive ?? [];
  const found = /^\/(?:items\/([^/:]+)|root)(?::(\/[^:]*))?:?(\/.*)?$/u.exec(below);
  if (found === null) return path;
  const [, id = 'root', filePath, rest = ''] = found;
  const entry = filePath === undefined ? id : `${id}:${decodeURIComponent(filePath)}`;
  return `${drive}/items/${encodeURIComponent(entry)}${rest}`;
}
