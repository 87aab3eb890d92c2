/** Links in answers are Graph's own, whatever address the stand-in listens on: clients retarget at the transport. */
const graphRoot = 'https://graph.microsoft.com/v1.0';

export const metadataContext = (resource: string): string => `${graphRoot}/$metadata#${resource}`;

/** Commas of a site id are %2C here and only here. */
export const siteContext = (siteId: string): string => `sites('${encodeURIComponent(siteId)}')`;
export const listContext = (siteId: string, listId: string): string =>
  `${siteContext(siteId)}/lists('${listId}')`;

/** The request's own address on graph.microsoft.com, with one query option put in place of its old value. */
export function linkWith(requestUrl: string, option: string, value: string): string {
  const { pathname, search } = new URL(requestUrl);
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && decodeURIComponent(part.split('=')[0] ?? '') !== option);
  return `${linkTo(pathname)}?${[...kept, `${option}=${value}`].join('&')}`;
}

/** As linkWith, dropping every other option: a delta token carries them. */
export function linkWithOnly(requestUrl: string, option: string, value: string): string {
  return `${linkTo(new URL(requestUrl).pathname)}?${option}=${value}`;
}

const linkTo = (pathname: string): string => graphRoot + pathname.replace(/^\/v1\.0(?=\/)/u, '');
