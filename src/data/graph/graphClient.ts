import type { GraphProblem } from './graphProblem.ts';
import type { Result } from '#domain/result.ts';

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /v1.0, or a nextLink as Graph gave it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Speaks to Microsoft Graph as one person. */
export interface GraphClient {
  call(call: GraphCall): Promise<Result<unknown, GraphProblem>>;
  /** Waits as Graph asked and tells who watches; false if that is longer than this client may wait. */
  pause(seconds: number): Promise<boolean>;
}

export interface GraphClientOptions {
  readonly getToken: () => Promise<string>;
  /** Where the bytes really go, instead of Graph: an http origin on this computer, for the stand-in. */
  readonly target?: string;
  readonly onWait?: (seconds: number) => void;
  /** Asked to wait longer than this, the call answers `throttled` instead. A bot has seconds, a person minutes. */
  readonly longestWaitSeconds?: number;
  readonly fetch?: typeof fetch;
}

export function createGraphClient(_options: GraphClientOptions): GraphClient {
  throw new Error('not written');
}
