import type { Directory } from '#standin/tenant/directory.ts';
import type { Column } from './columnDefinition.ts';
import type { FieldValues } from './fieldValues.ts';
import type { ItemRow } from './itemStorage.ts';
import { appLookupId, userLookupId } from './people.ts';

const besidesColumns = [
  'id',
  'AuthorLookupId',
  'EditorLookupId',
  'AppAuthorLookupId',
  'AppEditorLookupId',
  '_ComplianceFlags',
  '_ComplianceTag',
  '_ComplianceTagWrittenTime',
  '_ComplianceTagUserId',
];

export const selectableFields = (columns: readonly Column[]): ReadonlySet<string> =>
  new Set([...columns.map((column) => column.name), ...besidesColumns]);

/** What `$expand=fields` adds to a row's own values: SharePoint's bookkeeping, LookupIds and counts as text. */
export function allFields(
  directory: Directory,
  columns: readonly Column[],
  row: ItemRow,
  own: FieldValues,
): Record<string, unknown> {
  const inColumnOrder = columns.flatMap(({ name }) => {
    const value = own[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const title = own['Title'];
  const links = title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title };
  return {
    ...Object.fromEntries(inColumnOrder),
    id: String(row.id),
    ContentType: 'Item',
    Modified: row.modifiedAt,
    Created: row.createdAt,
    AuthorLookupId: userLookupId(directory, row.createdBy),
    EditorLookupId: userLookupId(directory, row.modifiedBy),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ...links,
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: appLookupId,
    AppEditorLookupId: appLookupId,
  };
}
