import { siteAt } from './callPlace.ts';
import { metadataContext } from './graphLinks.ts';
import { accessDenied, GraphRefusal } from './graphRefusal.ts';
import type { GraphRoutes, GraphTenant } from './graphTenant.ts';
import { userById } from '#standin/tenant/directory.ts';
import { queryOptions, readSelect } from './odataOptions.ts';
import { reaches } from './permissions.ts';

const siteBirth = '2024-01-08T09:00:00Z';

export function addSiteRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  routes.get('/sites/:site', (call) => {
    const site = siteAt(call, tenant);
    if (!reaches(tenant.rights.onSite(call.get('caller'), site), 'read')) throw accessDenied();
    const whole = {
      createdDateTime: siteBirth,
      description: '',
      id: site.id,
      lastModifiedDateTime: siteBirth,
      name: new URL(site.webUrl).pathname.split('/').at(-1) ?? '',
      webUrl: site.webUrl,
      displayName: site.displayName,
      siteCollection: { hostname: new URL(site.webUrl).host },
    };
    return call.json({
      '@odata.context': metadataContext('sites/$entity'),
      ...selected(whole, call.req.url),
    });
  });
}

export function addMeRoute(routes: GraphRoutes, { directory }: GraphTenant): void {
  routes.get('/me', (call) => {
    const caller = call.get('caller');
    if (caller.userId === undefined) {
      throw new GraphRefusal(
        400,
        'BadRequest',
        '/me request is only valid with delegated authentication flow.',
      );
    }
    const allowed = [...caller.scopes].some((scope) =>
      /^(?:User\.Read|User\.ReadWrite|Directory\.Read)/u.test(scope),
    );
    const user = userById(directory, caller.userId);
    if (!allowed || user === undefined) {
      throw new GraphRefusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    }
    const [givenName = '', ...surname] = user.displayName.split(' ');
    const whole = {
      businessPhones: [],
      displayName: user.displayName,
      givenName,
      jobTitle: user.title,
      mail: user.upn,
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: 'en-GB',
      surname: surname.join(' '),
      userPrincipalName: user.upn,
      id: user.id,
    };
    return call.json({
      '@odata.context': metadataContext('users/$entity'),
      ...selected(whole, call.req.url),
    });
  });
}

function selected(whole: Record<string, unknown>, requestUrl: string): Record<string, unknown> {
  const names = readSelect(queryOptions(requestUrl));
  return names === undefined ? whole : Object.fromEntries(names.map((name) => [name, whole[name] ?? null]));
}
