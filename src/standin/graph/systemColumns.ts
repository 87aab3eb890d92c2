import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';

import type { Column } from './columnDefinition.ts';

/** The columns every new list has, with SharePoint's own ids. */
export function systemColumns(): Column[] {
  return [
    { ...column('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title'), readOnly: false, required: true },
    column('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID'),
    column('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type'),
    { ...column('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified'), ...dateTime },
    { ...column('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created'), ...dateTime },
    column('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By'),
    column('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By'),
    column('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version'),
    column('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments'),
    column('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit'),
    column('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title'),
    column('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title'),
    column('b824e17e-a1b3-426e-aecf-f0184d900485', 'ItemChildCount', 'Item Child Count'),
    column('960ff01f-2b6d-4f1b-9c3f-e19ad8927341', 'FolderChildCount', 'Folder Child Count'),
  ];
}

/** What a document library has besides. */
export function libraryColumns(): Column[] {
  return [
    {
      ...column('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name'),
      readOnly: false,
      required: true,
    },
    column('081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type'),
    column('78a07ba4-bda8-4357-9e0f-580d64487583', 'FileSizeDisplay', 'File Size'),
    column('9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Name'),
    column('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name'),
  ];
}

export const isSystemColumn = ({ id }: Column): boolean =>
  [...systemColumns(), ...libraryColumns()].some((known) => known.id === id);

const dateTime = { dateTime: { displayAs: 'default', format: 'dateTime' }, text: undefined };

function column(id: string, name: string, displayName = name): Column {
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName,
    enforceUniqueValues: false,
    hidden: false,
    id,
    indexed: false,
    name,
    readOnly: true,
    required: false,
    text: {
      allowMultipleLines: false,
      appendChangesToExistingText: false,
      linesForEditing: 0,
      maxLength: 255,
    },
  } satisfies ColumnDefinition;
}
