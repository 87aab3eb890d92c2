import type { BrokerAnswer, BrokerAccount } from '#standin/window/protocol/nestedAppAuth.ts';

interface TokenBody {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly account: BrokerAccount;
}

export async function readBrokerAnswer(asked: Promise<Response>): Promise<BrokerAnswer> {
  try {
    const response = await asked;
    const body = (await response.json()) as Partial<TokenBody> & {
      error?: string;
      suberror?: string;
      error_description?: string;
    };
    if (response.ok && body.access_token !== undefined && body.account !== undefined) {
      return {
        kind: 'token',
        accessToken: body.access_token,
        idToken: body.id_token ?? '',
        expiresIn: body.expires_in ?? 3600,
        scope: body.scope ?? '',
        account: body.account,
      };
    }
    return {
      kind: 'refused',
      error: body.error ?? 'server_error',
      suberror: body.suberror,
      ...(body.error_description === undefined ? {} : { description: body.error_description }),
    };
  } catch {
    return { kind: 'offline' };
  }
}
