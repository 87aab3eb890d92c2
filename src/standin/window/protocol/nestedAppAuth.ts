/** MSAL's nested app auth: JSON in a string, because it travels through teams-js untouched. */
export interface NaaRequest {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly clientId: string;
  readonly scopes: readonly string[];
}

export interface BrokerAccount {
  readonly oid: string;
  readonly tid: string;
  readonly upn: string;
  readonly name: string;
}

export type BrokerAnswer =
  | {
      readonly kind: 'token';
      readonly accessToken: string;
      readonly idToken: string;
      readonly expiresIn: number;
      readonly scope: string;
      readonly account: BrokerAccount;
    }
  | {
      readonly kind: 'refused';
      readonly error: string;
      readonly suberror: string | undefined;
      readonly description?: string;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'offline' };

export function readNaaRequest(data: unknown): NaaRequest | undefined {
  if (typeof data !== 'string') return undefined;
  let request: Record<string, unknown>;
  try {
    request = JSON.parse(data) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const { messageType, requestId, method, tokenParams } = request;
  if (messageType !== 'NestedAppAuthRequest' || typeof requestId !== 'string') return undefined;
  if (method !== 'GetInitContext' && method !== 'GetToken' && method !== 'GetTokenPopup') return undefined;
  const { clientId, scope } = (tokenParams ?? {}) as Record<string, unknown>;
  return {
    requestId,
    method,
    clientId: typeof clientId === 'string' ? clientId : '',
    scopes: typeof scope === 'string' ? scope.split(' ').filter((part) => part !== '') : [],
  };
}

/** The answer is the second argument of the reply; what stands first is ignored. */
function naaReply(request: NaaRequest, answer: Readonly<Record<string, unknown>>): readonly [null, string] {
  return [
    null,
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer }),
  ];
}

const environment = 'login.microsoftonline.com';

export function initContextReply(
  request: NaaRequest,
  account: { oid: string; tid: string },
): readonly [null, string] {
  return naaReply(request, {
    success: true,
    initContext: {
      sdkName: 'stand-in',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: false },
      accountContext: { homeAccountId: `${account.oid}.${account.tid}`, environment, tenantId: account.tid },
    },
  });
}

export function tokenReply(request: NaaRequest, answer: BrokerAnswer): readonly [null, string] {
  if (answer.kind !== 'token') return naaReply(request, { success: false, error: naaError(answer) });
  const { account } = answer;
  return naaReply(request, {
    success: true,
    token: {
      access_token: answer.accessToken,
      id_token: answer.idToken,
      expires_in: answer.expiresIn,
      scope: answer.scope,
      properties: null,
    },
    account: {
      environment,
      username: account.upn,
      homeAccountId: `${account.oid}.${account.tid}`,
      localAccountId: account.oid,
      tenantId: account.tid,
      name: account.name,
    },
  });
}

type Refusal = Exclude<BrokerAnswer, { kind: 'token' }>;

function naaError(answer: Refusal): Readonly<Record<string, string>> {
  if (answer.kind === 'offline')
    return { status: 'NO_NETWORK', code: 'no_network', subError: '', description: 'offline' };
  if (answer.kind === 'cancelled') {
    return {
      status: 'USER_CANCEL',
      code: 'user_cancelled',
      subError: '',
      description: 'The person closed it.',
    };
  }
  const asksPerson = needsPerson(answer);
  return {
    status: asksPerson ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR',
    code: asksPerson ? 'invalid_grant' : answer.error,
    subError: answer.suberror ?? '',
    description: answer.description ?? answer.error,
  };
}

const personAsked = new Set(['consent_required', 'interaction_required', 'login_required']);

export function needsPerson(answer: BrokerAnswer): boolean {
  if (answer.kind !== 'refused') return false;
  return personAsked.has(answer.error) || personAsked.has(answer.suberror ?? '');
}
