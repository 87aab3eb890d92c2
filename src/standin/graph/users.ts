import { userById, userByUpn, type Directory, type DirectoryUser } from '#standin/tenant/directory.ts';
import { metadataContext } from './graphLinks.ts';
import { GraphRefusal } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import { queryOptions, readSelect } from './odataOptions.ts';
import { grantedTo } from './permissions.ts';
import { userBody } from './userBody.ts';
import { pageOfUsers } from './userQuery.ts';

export function addUserRoutes(routes: GraphRoutes, { directory }: GraphTenant): void {
  routes.get('/me', (call) => {
    const me = callerIn(call, directory);
    if (!mayReadOneself(call)) throw denied();
    return answer(call, me);
  });
  routes.get('/users', (call) => {
    // Guests may not look through the directory, whatever the app was granted.
    const { userId } = call.get('caller');
    const role = userId === undefined ? undefined : userById(directory, userId)?.role;
    if (!mayReadOthers(call) || role === 'guest') throw denied();
    return call.json(pageOfUsers(call, directory));
  });
  routes.get('/users/:user', (call) => {
    const user = userAt(call, directory);
    const isOneself = user?.id === call.get('caller').userId && mayReadOneself(call);
    if (!isOneself && !mayReadOthers(call)) throw denied();
    if (user === undefined) throw noSuchUser(call.req.param('user'));
    return answer(call, user);
  });
}

/** Nobody in this tenant has a picture: apps must do without one. */
export function addPhotoRoutes(routes: GraphRoutes, { directory }: GraphTenant): void {
  for (const path of ['/me/photo', '/me/photo/$value', '/users/:user/photo', '/users/:user/photo/$value']) {
    routes.get(path, (call) => {
      const isMine = path.startsWith('/me');
      if (isMine) callerIn(call, directory);
      const user = isMine ? undefined : userAt(call, directory);
      if (!isMine && user === undefined) throw noSuchUser(call.req.param('user') ?? '');
      throw new GraphRefusal(404, 'ImageNotFound', "The photo wasn't found.");
    });
  }
}

function callerIn(call: GraphCall, directory: Directory): DirectoryUser {
  const { userId } = call.get('caller');
  if (userId === undefined) {
    const message = '/me request is only valid with delegated authentication flow.';
    throw new GraphRefusal(400, 'BadRequest', message);
  }
  const user = userById(directory, userId);
  if (user === undefined) throw denied();
  return user;
}

function userAt(call: GraphCall, directory: Directory): DirectoryUser | undefined {
  const asked = call.req.param('user') ?? '';
  return userById(directory, asked.toLowerCase()) ?? userByUpn(directory, asked);
}

function answer(call: GraphCall, user: DirectoryUser): Response {
  const select = readSelect(queryOptions(call.req.url));
  const shape = select === undefined ? '' : `(${select.join(',')})`;
  return call.json({
    '@odata.context': metadataContext(`users${shape}/$entity`),
    ...userBody(user, select),
  });
}

const mayReadOneself = (call: GraphCall): boolean =>
  [...grantedTo(call.get('caller'))].some((scope) => /^(?:User\.Read|Directory\.Read)/u.test(scope));

const mayReadOthers = (call: GraphCall): boolean =>
  [...grantedTo(call.get('caller'))].some((scope) =>
    /^(?:User\.Read(?:Basic|Write)?\.All|Directory\.Read(?:Write)?\.All)$/u.test(scope),
  );

const denied = (): GraphRefusal =>
  new GraphRefusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

const noSuchUser = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
