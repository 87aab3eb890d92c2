/** A call as it travels: nothing in it says which of our functions made it. */
export interface WireRequest {
  readonly method: string;
  /** Below /v1.0, or a whole link of Graph's. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the answer's JSON says. */
  readonly body: unknown;
}

/** Thrown where it is found; nobody reads where that was, and the stack is dear. */
export class WireRefusal {
  readonly answer: WireAnswer;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    this.answer = { status, headers, body: { error: { code, message, innerError: {} } } };
  }
}

export const invalidRequest = (message: string): WireRefusal =>
  new WireRefusal(400, 'invalidRequest', message);
export const badRequest = (message: string): WireRefusal => new WireRefusal(400, 'BadRequest', message);
export const accessDenied = (): WireRefusal => new WireRefusal(403, 'accessDenied', 'Access denied');
export const itemNotFound = (): WireRefusal =>
  new WireRefusal(404, 'itemNotFound', 'The resource could not be found.');
export const resourceModified = (status: 409 | 412 = 412): WireRefusal =>
  new WireRefusal(status, 'resourceModified', 'The resource has changed since the caller last read it');
export const tooManyRequests = (seconds: number): WireRefusal =>
  new WireRefusal(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': String(seconds) });
