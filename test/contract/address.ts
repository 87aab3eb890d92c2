import type { CorpusCase } from './corpus.ts';
import type { DocsWorld } from './docsWorld.ts';

/** The case's address in our world: whatever stands behind `sites`, `lists`, `items` … becomes one of ours. */
export function addressIn(world: DocsWorld, { request }: CorpusCase): string {
  const [path = '', query = ''] = request.url
    .replace(/^https:\/\/graph\.microsoft\.com\/v1\.0/u, '')
    .replace('{hostname}:/{relative-path}', world.siteId)
    .replace('{id | userPrincipalName}', '*')
    .split('?', 2);
  const isRoot = path.startsWith('/sites/root');
  const places: Readonly<Record<string, string>> = {
    sites: isRoot ? 'root' : world.siteId,
    lists: isRoot ? 'Inventory' : world.listIds.Inventory,
    items: path.includes('/drive') ? world.fileId : '1',
    versions: '1.0',
    permissions: world.grantId,
    users: 'olga@contoso.example',
    drives: world.driveId,
  };
  const segments = path
    .replace('/me/drive', `/sites/${world.siteId}/drive`)
    .replace('/drives/*/*/*/children', '/drives/*/root:/Docs:/children')
    .replace('{path-relative-to-root}', 'Docs')
    .replace('{path}', 'Docs/a.txt')
    .replace('{item-path}', 'largefile.dat')
    .split('/');
  const ours = segments.map((segment, index) => {
    const place = places[segments[index - 1] ?? ''];
    const isLiteral = /^(?:delta|\$count|nope|root:?)$/u.test(segment) && segments[index - 1] !== 'sites';
    return place === undefined || isLiteral ? segment : place;
  });
  return ours.join('/') + queryIn(path, query);
}

function queryIn(path: string, query: string): string {
  if (query === '') return '';
  const filled = query
    .replace(/^search=.*$/u, 'search=books')
    .replace(
      'select=*&expand=*',
      'select=id,name,lastModifiedDateTime&expand=columns(select=name,description),items(expand=fields(select=Name,Color,Quantity))',
    )
    .replace('expand=*', 'expand=fields')
    .replace('"displayName:*" OR "displayName:*"', '"displayName:olga" OR "displayName:paul"')
    .replace('"displayName:*"', '"displayName:olga"')
    .replace('$orderbydisplayName', '$orderby=displayName')
    .replace('endswith(mail,*)', `endswith(mail,'contoso.example')`)
    .replace(`endswith(mail,'a@contoso.com')`, `endswith(mail,'a@contoso.example')`)
    .replace('endswith(userPrincipalName,*)', `endswith(userPrincipalName,'contoso.example')`);
  return `?${filled.replaceAll(/\s/gu, '%20').replaceAll('"', '%22')}${path === '/users' && /endswith|search/u.test(query) && !query.includes('$count') ? '&$count=true' : ''}`;
}
