import { createHash } from 'node:crypto';

import { badArgument } from './graphRefusal.ts';
import type { Storage } from './storage.ts';

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

type Options = Pick<DeltaToken, 'select' | 'expand' | 'top'>;

/** Short, as Graph's are: the options are kept here and named by their digest. */
export function deltaToken(storage: Storage, token: DeltaToken): string {
  const { listId, after, deletionsAfter, select, expand, top } = token;
  const json = JSON.stringify({ select, expand, top });
  const id = createHash('sha256').update(json).digest('base64url').slice(0, 16);
  if (optionsOf(storage, id) === undefined)
    storage.run('insert or ignore into deltaOptions (id, json) values (?, ?)', id, json);
  return Buffer.from([listId, after, deletionsAfter, id].join('|')).toString('base64url');
}

export function readDeltaToken(storage: Storage, token: string): DeltaToken {
  const [listId = '', after = '', deletionsAfter = '', id = ''] = Buffer.from(token, 'base64url')
    .toString()
    .split('|');
  const options = optionsOf(storage, id);
  if (options === undefined) throw badArgument();
  const { select, expand, top } = options;
  return { listId, after: Number(after), deletionsAfter: Number(deletionsAfter), select, expand, top };
}

function optionsOf(storage: Storage, id: string): Options | undefined {
  const kept = storage.one<{ json: string }>('select json from deltaOptions where id = ?', id);
  return kept === undefined ? undefined : (JSON.parse(kept.json) as Options);
}
