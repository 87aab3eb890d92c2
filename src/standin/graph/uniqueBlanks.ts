import type { ListAt } from './callPlace.ts';
import { writtenName } from './columnDefinition.ts';
import { columnSql, duplicateValues } from './columnStorage.ts';
import type { FieldValues } from './fieldValues.ts';
import type { GraphTenant } from './graphTenant.ts';
import { itemsOf } from './storage.ts';

/** Not settled: whether a unique column takes one blank or many. The index takes many; this is the other way. */
export function refuseSecondBlank(
  { storage, switches }: GraphTenant,
  { list, columns }: ListAt,
  fields: FieldValues,
  itemId = 0,
): void {
  if (switches().blanksInUniqueColumn === 'many') return;
  for (const column of columns) {
    if (!column.enforceUniqueValues || fields[writtenName(column)] !== undefined) continue;
    const other = storage.one(
      `select 1 from ${itemsOf(list.n)} where ${columnSql(column)} is null and id <> ? limit 1`,
      itemId,
    );
    if (other !== undefined) throw duplicateValues(column.name);
  }
}
