import { readRow } from '#data/lists/readRow.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { type ProjectRead, readProject } from '#data/project/readProject.ts';
import type { CardRow } from '#cards/cardInput.ts';
import { err, ok, type Result } from '#domain/result.ts';

export type NotThisProject =
  | ReadProblem
  /** Not there, or not for this person: nobody is told which. */
  | { readonly kind: 'noSuchProject' }
  | { readonly kind: 'olderList' };

/** The project a card is about, read again with the presser's own rights. A confidential card carries no key, only its row. */
export async function projectOfPress(
  lists: Lists,
  row: CardRow,
): Promise<Result<ProjectRead, NotThisProject>> {
  const key = row.key === '' ? await keyOfRow(lists, row.itemId) : ok(row.key);
  if (!key.ok) return key;
  const read = await readProject(lists, key.value);
  if (!read.ok) return read.error.kind === 'noAccess' ? err({ kind: 'noSuchProject' }) : read;
  if (read.value.project.id !== row.itemId) return err({ kind: 'olderList' });
  return read;
}

async function keyOfRow(lists: Lists, itemId: string): Promise<Result<string, NotThisProject>> {
  const read = await readRow(lists.projects, itemId);
  if (!read.ok)
    return read.error.kind === 'noAccess' || read.error.kind === 'notFound'
      ? err({ kind: 'noSuchProject' })
      : read;
  const project = read.value.kept?.value;
  return project === undefined ? err({ kind: 'noSuchProject' }) : ok(project.key);
}
