/** How Graph says no. Thrown, because it ends the handler wherever it stands and rolls back the write it is in. */
export class GraphRefusal extends Error {
  readonly status: RefusalStatus;
  readonly code: string;
  /** What `innerError` says beside the time and the ids. */
  readonly inner: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Which refusal this is, where it is not settled how Graph words it. */
  readonly unsettled: Unsettled | undefined;

  constructor(status: RefusalStatus, code: string, message: string, more: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.inner = more.inner ?? {};
    this.headers = more.headers ?? {};
    this.unsettled = more.unsettled;
  }
}

type RefusalStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 410
  | 412
  | 416
  | 423
  | 424
  | 429
  | 500
  | 501
  | 502
  | 503
  | 504;
type Unsettled = 'duplicateValues' | 'overThreshold';
interface RefusalDetails {
  readonly inner?: Readonly<Record<string, string>>;
  readonly unsettled?: Unsettled;
  readonly headers?: Readonly<Record<string, string>>;
}

export const invalidRequest = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'invalidRequest', message);

export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);

export const badArgument = (): GraphRefusal =>
  new GraphRefusal(400, 'invalidRequest', 'One of the provided arguments is not acceptable.', {
    inner: { code: 'badArgument' },
  });

export const accessDenied = (): GraphRefusal => new GraphRefusal(403, 'accessDenied', 'Access denied');

export const itemNotFound = (message = 'The resource could not be found.'): GraphRefusal =>
  new GraphRefusal(404, 'itemNotFound', message);

export const nameAlreadyExists = (message: string): GraphRefusal =>
  new GraphRefusal(409, 'nameAlreadyExists', message);

/** Mostly 412; sometimes 409, without any If-Match, when SharePoint itself has just touched the item. */
export const resourceModified = (status: 409 | 412 = 412): GraphRefusal =>
  new GraphRefusal(
    status,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  );

export const tooManyRequests = (retryAfterSeconds: number): GraphRefusal =>
  new GraphRefusal(429, 'TooManyRequests', 'Please retry again later.', {
    inner: { code: '429', message: 'Please retry after', status: '429' },
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });

/** Graph has it, this stand-in does not: never to be mistaken for an answer of Graph's. */
export const notPlayed = (what: string): GraphRefusal =>
  new GraphRefusal(501, 'standInNotYet', `The stand-in does not play this yet: ${what}`);

export interface GraphErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
}

export function errorBody(refusal: GraphRefusal, ids: RequestIds, now: number): GraphErrorBody {
  const { code, message, inner } = refusal;
  const innerError = {
    ...inner,
    date: new Date(now).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return { error: { code, message, innerError } };
}

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}
