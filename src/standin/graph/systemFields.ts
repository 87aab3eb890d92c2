import type { Directory } from '#standin/tenant/directory.ts';
import { isLookup, isMultiLookup, writtenName, type Column } from './columnDefinition.ts';
import type { FieldValues } from './fieldValues.ts';
import type { ItemRow } from './itemStorage.ts';
import { lookedUp, type LookupSources } from './lookupValues.ts';
import { appLookupId, createdByOf, userLookupId } from './people.ts';

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
  new Set([...columns.flatMap((column) => [column.name, writtenName(column)]), ...besidesColumns]);

export interface FieldsView extends LookupSources {
  readonly columns: readonly Column[];
}

/**
 * What `$expand=fields` tells of a row: its own values, and SharePoint's bookkeeping with LookupIds and counts as text.
 * The name behind a single LookupId comes only to those who select the column by its own name.
 */
export function fieldsShown(
  view: FieldsView,
  row: ItemRow,
  own: FieldValues,
  select?: readonly string[],
): Record<string, unknown> {
  const all = {
    ...Object.fromEntries(view.columns.flatMap((column) => shownValue(view, column, own))),
    ...bookkeeping(view.directory, row, own['Title']),
    ...fileFields(own),
  };
  if (select === undefined) return all;
  const known: Record<string, unknown> = { ...all, ...namesBehind(view, row, own) };
  return Object.fromEntries(select.filter((name) => name in known).map((name) => [name, known[name]]));
}

function shownValue(view: FieldsView, column: Column, own: FieldValues): [string, unknown][] {
  const name = writtenName(column);
  const value = own[name];
  // Graph takes a column of this name, and never shows what is in it.
  if (value === undefined || name === 'DisplayName') return [];
  if (!isLookup(column)) return [[name, value]];
  if (!isMultiLookup(column)) return [[name, String(value)]];
  const ids = [value].flat().map(Number);
  return [[column.name, ids.flatMap((id) => lookedUp(column, id, view) ?? [])]];
}

function namesBehind(view: FieldsView, row: ItemRow, own: FieldValues): Record<string, unknown> {
  const single = view.columns.filter((column) => isLookup(column) && !isMultiLookup(column));
  const names = single.flatMap((column): [string, unknown][] => {
    const id = own[writtenName(column)];
    const value = id === undefined ? undefined : lookedUp(column, Number(id), view)?.LookupValue;
    return value === undefined ? [] : [[column.name, value]];
  });
  const { directory } = view;
  const [author, editor] = [row.createdBy, row.modifiedBy].map((kept) => createdByOf(directory, kept).user);
  return { ...Object.fromEntries(names), Author: author?.displayName, Editor: editor?.displayName };
}

/** Of a file or a folder only. */
function fileFields({ FileLeafRef, FSObjType, FileSizeDisplay }: FieldValues): Record<string, unknown> {
  if (FileLeafRef === undefined) return {};
  const names = { LinkFilenameNoMenu: FileLeafRef, LinkFilename: FileLeafRef };
  if (FSObjType === '1') return { ContentType: 'Folder', ...names };
  const DocIcon = String(FileLeafRef).split('.').at(-1);
  return { ContentType: 'Document', ...names, DocIcon, FileSizeDisplay };
}

function bookkeeping(directory: Directory, row: ItemRow, title: unknown): Record<string, unknown> {
  return {
    id: String(row.id),
    ContentType: 'Item',
    Modified: row.modifiedAt,
    Created: row.createdAt,
    AuthorLookupId: userLookupId(directory, row.createdBy),
    EditorLookupId: userLookupId(directory, row.modifiedBy),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
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
