import type { Person } from '#domain/project/person.ts';

import type { SyncUser } from './ports.ts';

/** Teams knows who opened the tab, and their name comes with the first token: it is looked up each time. */
export function personOf(user: SyncUser): Person {
  return {
    id: user.id,
    upn: user.upn,
    get name() {
      return user.name;
    },
  };
}
