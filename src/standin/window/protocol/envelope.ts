/** One message teams-js posts to its host. Names and places are those of teams-js 2.58. */
export interface HostCall {
  readonly id: number;
  readonly uuid: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Only `nestedAppAuth.execute` uses it: a JSON string beside `args`. */
  readonly data: unknown;
}

export interface HostReply {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
  readonly isPartialResponse: false;
}

/** No `id`: teams-js takes any object with a numeric id for a reply. */
export interface HostEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

export function readCall(message: unknown): HostCall | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { id, func, args, uuidAsString, data } = message as Record<string, unknown>;
  if (typeof id !== 'number' || typeof func !== 'string') return undefined;
  return {
    id,
    func,
    args: Array.isArray(args) ? args : [],
    uuid: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    data,
  };
}

export function replyTo(call: HostCall, args: readonly unknown[]): HostReply {
  return {
    id: call.id,
    ...(call.uuid === undefined ? {} : { uuidAsString: call.uuid }),
    args,
    isPartialResponse: false,
  };
}

interface Sender {
  readonly source: unknown;
  readonly origin: string;
}

/** A frame may speak only from its own window and only while that window shows the origin it was opened with. */
export function isFromFrame(
  sender: Sender,
  frame: { readonly window: unknown; readonly origin: string },
): boolean {
  return frame.window !== null && sender.source === frame.window && sender.origin === frame.origin;
}
