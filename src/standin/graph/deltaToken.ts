import { badArgument } from './graphRefusal.ts';

/** Everything a delta link has to remember, because the client sends back nothing but the token. */
export interface DeltaToken {
  readonly listId: string;
  /** The last change the client has been told of. */
  readonly after: number;
  /** Deletions before this change are not news: the client never had those items. */
  readonly deletionsAfter: number;
  readonly select: string | undefined;
  readonly expand: string | undefined;
  readonly top: string | undefined;
}

export const deltaToken = (token: DeltaToken): string =>
  Buffer.from(JSON.stringify(token)).toString('base64url');

export function readDeltaToken(token: string): DeltaToken {
  const read = parsed(Buffer.from(token, 'base64url').toString());
  const isOurs = typeof read === 'object' && read !== null && 'listId' in read && 'deletionsAfter' in read;
  if (!isOurs) throw badArgument();
  return read as DeltaToken;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
