/** What the PMO can do for somebody who asks what is kept of them. */
export const people = {
  'people.title': 'What is kept of a person',
  'people.why':
    'Somebody may ask to see what is kept of them, or to be taken out. Here the rows of all lists that carry their id or address are found, on both sites as far as you may read them.',
  'people.field': 'Address or id of the person',
  'people.example': 'name@company.example',
  'people.find': 'Find the rows',
  'people.finding': 'Reading all lists …',
  'people.problem': 'The lists could not be read just now. Nothing was changed; try again in a moment.',
  'people.none': 'No row carries {person}.',
  'people.found':
    '{rows, plural, one {# row carries} other {# rows carry}} {person}, in {lists, plural, one {# list} other {# lists}}.',
  'people.list': 'List',
  'people.rows': 'Rows',
  'people.excel': 'Save as Excel',
  'people.json': 'Save as JSON',
  'people.file': 'TS PMO {person} {day}',
  'people.column.row': 'Row',
  'people.column.columns': 'Columns that name them',
  'people.erase': 'Take them out …',
  'people.eraseTitle': 'Take {person} out of {rows, plural, one {# row} other {# rows}}?',
  'people.eraseWhy':
    'Their name, address and id are replaced in every row, and what they were asked for and their own row among people are put away. Projects, reports and decisions stay. You cannot undo this here.',
  'people.eraseVersions':
    'SharePoint keeps earlier versions of each row, with the old values, until your retention rules let them go. A site owner can delete them sooner.',
  'people.eraseChat': 'Cards and messages in chats are not touched.',
  'people.eraseNow': 'Take them out',
  'people.cancel': 'Leave it',
  'people.erasing': '{done} of {all} rows …',
  'people.erased': '{rows, plural, one {# row no longer names them} other {# rows no longer name them}}.',
  'people.left':
    '{rows, plural, one {# row still does} other {# rows still do}}, because you may not write there or it was busy: {lists}. Ask an owner of the site, or press again.',
  'people.replaced': 'Somebody who asked to be taken out',
} as const;
