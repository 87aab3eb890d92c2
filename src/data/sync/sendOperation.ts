import type { Lists } from '#data/lists/lists.ts';
import type { Person } from '#domain/project/person.ts';

import { listTitled } from './listTitled.ts';
import type { Operation } from './operation.ts';
import { sendCreate } from './sendCreate.ts';
import { sendEdit } from './sendEdit.ts';
import { sendStatus } from './sendStatus.ts';
import { notSent, type Sent } from './sent.ts';
import type { Tries } from './writeRow.ts';

export interface SendDeps {
  readonly lists: Lists;
  readonly me: Person;
  readonly tries: Tries;
}

/** One try. Nothing here throws an operation away: that is for the sender, once SharePoint has it. */
export async function sendOperation({ lists, me, tries }: SendDeps, operation: Operation): Promise<Sent> {
  const list = listTitled(lists, operation.list);
  if (list === undefined) return notSent({ kind: 'notFound', what: operation.list });
  switch (operation.kind) {
    case 'edit':
      return sendEdit(list, operation, tries);
    case 'create':
      return sendCreate(list, operation, tries);
    case 'status':
      return sendStatus(lists, operation, me, tries);
  }
}
