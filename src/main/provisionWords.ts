import type { ProvisionProblem } from '#data/provision/provision.ts';

import type { SignInProblem } from './deviceSignIn.ts';

export const provisionUsage = `Makes the lists of TS PMO on a SharePoint site and lets the app work there. Safe to run again: what is there is kept.

  npm run provision -- --site https://contoso.sharepoint.com/sites/pmo --app CLIENT_ID [--job ID] [--people-site URL] [--tenant ID] [--client-id ID]

--app          application id of the app people use (or CLIENT_ID in the environment); it gets the role "write" on this site
--people-site  a second site, whose members are the PMO and the leads only: who has which skill, who works where, who is
               away. Without it nothing in TS PMO speaks of people's load
--job          application id of the managed identity the job runs with; it gets its lists one by one (docs/admin/consent.md)
--tenant       tenant id (or TENANT_ID in the environment); without it, the tenant of whoever signs in
--client-id    the registration you sign in with here, not the app's. Without it: "Microsoft Graph Command Line Tools",
               which every tenant knows. It needs the delegated permissions Sites.Manage.All and Sites.FullControl.All.

You sign in as an owner of the site, with a code on another page. Nothing is kept of the sign-in.`;

export function signInWords(problem: SignInProblem): string {
  switch (problem.kind) {
    case 'declined':
      return 'The sign-in was cancelled on the other page. Nothing was changed.';
    case 'tooLate':
      return 'Nobody signed in within the time there was. Nothing was changed; run it again for a new code.';
    case 'unreachable':
      return `${problem.origin} could not be reached. Nothing was changed.`;
    case 'refused':
      return `The sign-in was refused. Nothing was changed. ${problem.message}`;
  }
}

/** `doing` is what failed: "The lists could not be made". */
export function provisionWords(doing: string, problem: ProvisionProblem, siteUrl: string): string {
  return `${doing}: ${whyWords(problem, siteUrl)}`;
}

function whyWords(problem: ProvisionProblem, siteUrl: string): string {
  switch (problem.kind) {
    case 'noAccess':
      return `you are no owner of ${siteUrl}, or the registration you sign in with lacks Sites.Manage.All and Sites.FullControl.All (docs/admin/consent.md).`;
    case 'notFound':
      return `there is no site ${siteUrl} for you. Look at the address in the browser: it ends before /SitePages or /Lists.`;
    case 'notOurList':
      return `the site has a list "${problem.list}" that TS PMO did not make. Nothing in it was touched: rename it, or choose another site.`;
    case 'signInNeeded':
      return 'the sign-in was not accepted. Run it again.';
    case 'throttled':
      return `SharePoint asks to wait ${Math.ceil(problem.retryAfterSeconds)} seconds. Run it again then; what is made stays.`;
    case 'changedElsewhere':
    case 'duplicateKey':
      return 'somebody else is changing the lists at the same time. Run it again; what is made stays.';
    case 'offline':
      return 'SharePoint could not be reached. Run it again; what is made stays.';
    case 'unavailable':
      return `SharePoint did not answer as it should (${problem.status}). Run it again; what is made stays.`;
    case 'refused':
      return `Graph refused it: ${problem.message}`;
  }
}
