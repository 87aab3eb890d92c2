import { randomBytes, randomUUID } from 'node:crypto';

import type { ListAt } from './callPlace.ts';
import { driveIdOf } from './drivePlace.ts';
import { GraphRefusal, itemNotFound } from './graphRefusal.ts';
import type { GraphCall } from './graphTenant.ts';
import type { UploadSession } from './uploadSession.ts';

type Target =
  | { readonly kind: 'download'; readonly bytes: Uint8Array }
  | { readonly kind: 'uploadSession'; readonly session: UploadSession };

/** Addresses at SharePoint's own door that carry their permission in themselves. Forgotten when the stand-in stops. */
export interface SecretLinks {
  add(place: ListAt, target: Target): string;
  /** What the link of this call leads to, or 404; 401 for a call that also brings a token, as the documents warn. */
  follow(call: GraphCall): Target;
  drop(call: GraphCall): void;
}

const keyOf = (call: GraphCall): string => `${call.req.query('guid')} ${call.req.query('tempauth')}`;

export function createSecretLinks(): SecretLinks {
  const targets = new Map<string, Target>();
  return {
    add: ({ site, list }, target) => {
      const [guid, secret] = [randomUUID(), randomBytes(24).toString('base64url')];
      targets.set(`${guid} ${secret}`, target);
      const door = `${site.webUrl.replace(/\/$/u, '')}/_api/v2.0/drives/${driveIdOf(list)}`;
      return `${door}/${target.kind}?guid=${guid}&tempauth=${secret}`;
    },
    follow: (call) => {
      if (call.req.header('Authorization') !== undefined) {
        throw new GraphRefusal(401, 'unauthenticated', 'This address takes no Authorization header.');
      }
      const target = targets.get(keyOf(call));
      if (target === undefined) throw itemNotFound();
      return target;
    },
    drop: (call) => {
      targets.delete(keyOf(call));
    },
  };
}
