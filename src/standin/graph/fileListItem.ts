import { jsonBody, type ListAt } from './callPlace.ts';
import { driveAt, entryAt, existing } from './drivePlace.ts';
import { driveAddresses } from './drives.ts';
import { answerFields, answerItem, changeItem } from './items.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import type { ItemRow } from './itemStorage.ts';

/** `…/listItem` of a file: the same row its library shows as a list, for the columns beside the document. */
export function addFileListItemRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  const fileIn = (call: GraphCall): { place: ListAt; row: ItemRow } => {
    const place = driveAt(call, tenant, 'read');
    return { place, row: existing(call, tenant, place, entryAt(call, tenant, place)) };
  };
  for (const drive of driveAddresses) {
    const path = `${drive}/items/:entry/listItem`;
    routes.get(path, (call) => {
      const { place, row } = fileIn(call);
      return answerItem(call, tenant, place, row);
    });
    routes.get(`${path}/fields`, (call) => {
      const { place, row } = fileIn(call);
      return answerFields(call, tenant, place, row);
    });
    routes.patch(`${path}/fields`, async (call) => {
      const { place, row } = fileIn(call);
      const changed = changeItem(call, tenant, { place, itemId: row.id }, await jsonBody(call));
      return answerFields(call, tenant, place, changed);
    });
  }
}
