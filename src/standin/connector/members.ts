import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { botFrameworkId } from '#standin/tenant/ids.ts';

/** A person as the connector tells a bot (a TeamsChannelAccount). */
export function toMember(user: DirectoryUser, tenantId: string): Record<string, unknown> {
  const [givenName = '', ...rest] = user.displayName.split(' ');
  return {
    id: botFrameworkId(user.id),
    name: user.displayName,
    objectId: user.id,
    aadObjectId: user.id,
    givenName,
    surname: rest.join(' '),
    email: user.upn,
    userPrincipalName: user.upn,
    tenantId,
    userRole: user.role === 'guest' ? 'guest' : 'user',
  };
}
