import type { GraphCaller } from '#standin/tenant/caller.ts';
import type { Column } from './columnDefinition.ts';
import { insertColumn } from './columnStorage.ts';
import { indexNames } from './driveStorage.ts';
import { nameAlreadyExists } from './graphRefusal.ts';
import { graphTime, type GraphTenant } from './graphTenant.ts';
import { findList, insertList, type ListRow } from './listStorage.ts';
import { writerOf } from './people.ts';
import type { Site } from './siteIds.ts';
import { libraryColumns, systemColumns } from './systemColumns.ts';

export interface NewList {
  readonly site: Site;
  readonly by: GraphCaller;
  readonly title: string;
  readonly description: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly columns: readonly Column[];
}

/** A list with SharePoint's own columns and those asked for: all of it or nothing. */
export function makeList({ storage, clock }: GraphTenant, { site, by, title, ...asked }: NewList): ListRow {
  const { description, template, columns } = asked;
  return storage.inOneWrite(() => {
    if (findList(storage, site.id, title) !== undefined) throw titleTaken();
    const made = insertList(storage, {
      siteId: site.id,
      displayName: title,
      description,
      template,
      createdAt: graphTime(clock()),
      createdBy: writerOf(by),
    });
    const isLibrary = template === 'documentLibrary';
    if (isLibrary) indexNames(storage, made.n);
    for (const column of [...systemColumns(), ...(isLibrary ? libraryColumns() : []), ...columns]) {
      insertColumn(storage, made.n, column);
    }
    return made;
  });
}

export const titleTaken = (): Error =>
  nameAlreadyExists('The specified name is already in use by another list in this site.');
