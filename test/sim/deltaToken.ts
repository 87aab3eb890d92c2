import type { ServerList } from './serverList.ts';
import { invalidRequest, WireRefusal } from './wire.ts';
import type { AskedFor } from './wirePath.ts';

/** Everything a delta link has to remember, because the client sends back nothing but the token. */
interface DeltaFrom {
  readonly track: number;
  /** The last change the client has been told of. */
  readonly after: number;
  /** Deletions before this change are not news: the client never had those rows. */
  readonly deletionsAfter: number;
  readonly options: AskedFor['options'];
}

/** What tokens of one wording stand for: the columns alone are a kilobyte. */
const wordings = new Map<string, { readonly number: number; readonly options: AskedFor['options'] }>();

export function deltaToken({ track, after, deletionsAfter, options }: DeltaFrom): string {
  const { select, fields, top } = options;
  const wording = `${select?.join()}|${fields === undefined ? '-' : fields.select?.join()}|${top}`;
  const known = wordings.get(wording) ?? { number: wordings.size, options };
  wordings.set(wording, known);
  return `t.${track}.${after}.${deletionsAfter}.${known.number}`;
}

/** The token sent, or a first one made of the options of a call without one. */
export function tokenOf(list: ServerList, { options, place }: AskedFor): DeltaFrom {
  const { token } = options;
  const { track, lastChange } = list;
  if (token === undefined) return { track, after: 0, deletionsAfter: lastChange, options };
  if (token.toLowerCase() === 'latest')
    return { track, after: lastChange, deletionsAfter: lastChange, options };
  const from = readToken(token);
  if (from.track === track && from.after <= lastChange) return from;
  const restart = deltaToken({ ...from, track, after: 0, deletionsAfter: lastChange });
  throw new WireRefusal(410, 'resyncChangesApplyDifferences', 'Resync required.', {
    Location: `${place}?token=${restart}`,
  });
}

function readToken(token: string): DeltaFrom {
  const [, track, after, deletionsAfter, number] = /^t\.(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(token) ?? [];
  const wording = [...wordings.values()].find((known) => String(known.number) === number);
  if (wording === undefined) throw invalidRequest('One of the provided arguments is not acceptable.');
  const { options } = wording;
  return { track: Number(track), after: Number(after), deletionsAfter: Number(deletionsAfter), options };
}
