import { randomUUID } from 'node:crypto';

/** One of Entra's refusals, by its AADSTS number. */
export interface EntraProblem {
  readonly code: number;
  readonly error: string;
  readonly suberror?: string;
  readonly text: string;
}

const problem = (code: number, error: string, text: string): EntraProblem => ({ code, error, text });

export const entraProblems = {
  parameterMissing: (name: string) =>
    problem(900_144, 'invalid_request', `The request body must contain the following parameter: '${name}'.`),
  tenantUnknown: (tenant: string) =>
    problem(
      90_002,
      'invalid_request',
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    ),
  clientUnknown: (clientId: string, tenantId: string) =>
    problem(
      700_016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${tenantId}'.`,
    ),
  grantUnsupported: (grant: string) =>
    problem(70_003, 'unsupported_grant_type', `The app requested an unsupported grant type '${grant}'.`),
  secretMissing: () =>
    problem(
      7_000_216,
      'invalid_request',
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    ),
  scopeNeedsDefault: (scope: string) =>
    problem(
      1_002_012,
      'invalid_scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
  scopeUnknown: (scope: string) =>
    problem(
      70_011,
      'invalid_scope',
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    ),
  resourceUnknown: (resource: string, tenantId: string) =>
    problem(
      500_011,
      'invalid_resource',
      `The resource principal named ${resource} was not found in the tenant named ${tenantId}.`,
    ),
  userUnknown: (tenantId: string) =>
    problem(
      50_034,
      'invalid_grant',
      `The user account {EUII Hidden} does not exist in the ${tenantId} directory. To sign into this application, the account must be added to the directory.`,
    ),
  notAPublicClient: () =>
    problem(
      7_000_218,
      'invalid_client',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  deviceCodePending: () =>
    problem(
      70_016,
      'authorization_pending',
      'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
    ),
  deviceCodeDeclined: () =>
    problem(70_000, 'authorization_declined', 'The end user denied the authorization request.'),
  deviceCodeUnknown: () =>
    problem(
      70_018,
      'bad_verification_code',
      'Invalid verification code. User typed in wrong user code for device code flow.',
    ),
  deviceCodeExpired: () =>
    problem(70_020, 'expired_token', 'The provided value for the input parameter is expired.'),
  consentRequired: (appId: string, appName: string): EntraProblem => ({
    code: 65_001,
    error: 'invalid_grant',
    suberror: 'consent_required',
    text: `The user or administrator has not consented to use the application with ID '${appId}' named '${appName}'. Send an interactive authorization request for this user and resource.`,
  }),
};

export function entraProblemBody({ code, error, suberror, text }: EntraProblem): Record<string, unknown> {
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...(suberror === undefined ? {} : { suberror }),
  };
}
