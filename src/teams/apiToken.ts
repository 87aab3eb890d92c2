import { authentication } from '@microsoft/teams-js';

/**
 * Says to our own server that a person of this tenant asks; it opens nothing at Graph. Silent: who has to agree to something first is
 * not asked here. Undefined where Teams does not vouch.
 */
export async function apiToken(): Promise<string | undefined> {
  try {
    return await authentication.getAuthToken({ silent: true });
  } catch {
    return undefined;
  }
}
