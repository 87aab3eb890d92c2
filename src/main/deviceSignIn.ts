import { z } from 'zod';

import { err, ok, type Result } from '#domain/result.ts';

export interface DeviceSignIn {
  /** `https://login.microsoftonline.com`, or a stand-in on this computer. */
  readonly loginOrigin: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Is told which page to open and which code to type there. */
  readonly onCode: (message: string) => void;
  readonly pause: (seconds: number) => Promise<void>;
}

export type SignInProblem =
  | { readonly kind: 'declined' }
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'unreachable'; readonly origin: string }
  /** Entra's own words: they name the setting that has to change. */
  | { readonly kind: 'refused'; readonly message: string };

const started = z.object({
  device_code: z.string(),
  message: z.string(),
  interval: z.number().default(5),
  expires_in: z.number(),
});
const token = z.object({ access_token: z.string() });
const refusal = z.object({ error: z.string(), error_description: z.string().default('') });

/** A sign-in without a browser of our own, as RFC 8628 and Entra have it: the person types a code on a page they trust. */
export async function deviceSignIn(asked: DeviceSignIn): Promise<Result<string, SignInProblem>> {
  const form = { client_id: asked.clientId, scope: asked.scopes.join(' ') };
  const answer = await post(asked, 'devicecode', form);
  if (!answer.ok) return answer;
  const start = started.safeParse(answer.value);
  if (!start.success) return refused(answer.value);
  asked.onCode(start.data.message);
  return waitForToken(asked, start.data);
}

async function waitForToken(
  asked: DeviceSignIn,
  { device_code: deviceCode, interval, expires_in: expiresIn }: z.output<typeof started>,
): Promise<Result<string, SignInProblem>> {
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: asked.clientId,
    device_code: deviceCode,
  };
  let seconds = interval;
  for (let waited = 0; waited < expiresIn; waited += seconds) {
    await asked.pause(seconds);
    const answer = await post(asked, 'token', form);
    if (!answer.ok) return answer;
    const got = token.safeParse(answer.value);
    if (got.success) return ok(got.data.access_token);
    const { error } = refusal.safeParse(answer.value).data ?? { error: '' };
    if (error === 'slow_down') seconds += 5;
    else if (error === 'expired_token') return err({ kind: 'tooLate' });
    else if (error === 'authorization_declined' || error === 'access_denied')
      return err({ kind: 'declined' });
    else if (error !== 'authorization_pending') return refused(answer.value);
  }
  return err({ kind: 'tooLate' });
}

async function post(
  { loginOrigin, tenant }: DeviceSignIn,
  endpoint: string,
  form: Readonly<Record<string, string>>,
): Promise<Result<unknown, SignInProblem>> {
  try {
    const url = `${loginOrigin}/${encodeURIComponent(tenant)}/oauth2/v2.0/${endpoint}`;
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    return ok(await answer.json());
  } catch {
    return err({ kind: 'unreachable', origin: loginOrigin });
  }
}

function refused(answer: unknown): Result<never, SignInProblem> {
  const read = refusal.safeParse(answer);
  const message = read.success
    ? `${read.data.error}: ${read.data.error_description}`
    : 'an answer nobody expected';
  return err({ kind: 'refused', message });
}
