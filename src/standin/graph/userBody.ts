import type { User } from '@microsoft/microsoft-graph-types';

import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { badRequest } from './graphRefusal.ts';

/** What Graph tells of a person unless other properties are selected. */
const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

export function userBody(user: DirectoryUser, select: readonly string[] = usual): Record<string, unknown> {
  const whole = wholeUser(user);
  const unknown = select.find((name) => !(name in whole));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`,
    );
  }
  return Object.fromEntries(select.map((name) => [name, whole[name]]));
}

export function wholeUser({ id, upn, displayName, title, role }: DirectoryUser): Record<string, unknown> {
  const [givenName = '', ...surname] = displayName.split(' ');
  return {
    businessPhones: [],
    displayName,
    givenName,
    jobTitle: title,
    mail: upn,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: surname.join(' '),
    userPrincipalName: upn,
    id,
    accountEnabled: true,
    city: null,
    companyName: null,
    country: null,
    department: null,
    employeeId: null,
    identities: [{ signInType: 'userPrincipalName', issuer: upn.split('@')[1] ?? '', issuerAssignedId: upn }],
    mailNickname: upn.split('@')[0] ?? '',
    otherMails: [],
    postalCode: null,
    proxyAddresses: [`SMTP:${upn}`],
    usageLocation: null,
    userType: role === 'guest' ? 'Guest' : 'Member',
  } satisfies User;
}
