import { describe, expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import type { EditOperation, Operation, StatusOperation } from '#data/sync/operation.ts';
import { overlaid, readCells } from '#data/sync/overlay.ts';
import { editsOf, operationsOn, rowsMadeHere } from '#data/sync/rowOperations.ts';
import { day } from '#domain/calendar/day.ts';

const me = { id: 'ida', upn: 'ida@nordvik.example', name: 'Ida' };
const list = 'PMO Projects';
const row = { id: '7', fields: { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K7', Budget: 1 } };
const always = { list, at: 0, baseEtag: '' };
const edit = (
  opId: string,
  changed: EditOperation['changed'],
  more: Partial<EditOperation> = {},
): EditOperation => ({
  ...always,
  kind: 'edit',
  opId,
  row: { id: '7' },
  base: {},
  changed,
  ...more,
});
const status = (opId: string, said: Partial<StatusOperation['said']>): StatusOperation => ({
  ...always,
  kind: 'status',
  opId,
  row: { id: '7' },
  base: {
    rag: undefined,
    headline: '',
    next: '',
    needHelp: '',
    forecastFinish: undefined,
    spentToDate: undefined,
    earnedPercent: undefined,
    doneItems: undefined,
    backlogItems: undefined,
  },
  said: { rag: 'green', headline: '', next: '', needHelp: '', ...said },
  saidOn: day('2026-11-18'),
  source: 'tab',
});
const create: Operation = {
  kind: 'create',
  opId: 'C',
  list,
  at: 0,
  clientKey: 'C',
  fields: { Title: 'New', ProjectKey: 'NEW-01', ClientKey: 'C' },
};
const shown = (unsent: readonly Operation[], on = row) => overlaid(on, unsent, me);

describe('what the person sees', () => {
  test('is what SharePoint said last, where they changed nothing', () => {
    expect(shown([])).toBe(row.fields);
  });

  test('is their newest change of a cell', () => {
    expect(shown([edit('1', { Budget: 2, Value: 5 }), edit('2', { Budget: 3 })])).toMatchObject({
      Budget: 3,
      Value: 5,
    });
  });

  test('is nothing of another row', () => {
    expect(shown([edit('1', { Budget: 2 }, { row: { id: '8' } })])).toEqual(row.fields);
  });

  test('is an edit made before the row had an id', () => {
    expect(shown([edit('1', { Budget: 2 }, { row: { clientKey: 'K7' } })])).toMatchObject({ Budget: 2 });
  });

  test('is their status as the rule decides it', () => {
    const cells = shown([status('1', { rag: 'amber', headline: 'Mine' })]);
    expect(readCells(projectsList, '7', cells)).toMatchObject({
      rag: 'amber',
      headline: 'Mine',
      reportedOn: '2026-11-18',
      latest: { author: me, week: '2026-W47' },
    });
  });

  test('is of a status only what it changes: a cell that reads as nothing stays as it is', () => {
    const odd = { ...row, fields: { ...row.fields, Value: 'a lot' } };
    const cells = shown([status('1', { headline: 'Mine' })], odd);
    expect(cells['Value']).toBe('a lot');
    expect(cells).not.toHaveProperty('BusinessGoal');
  });

  test('is what a colleague wrote in fields they left alone', () => {
    const theirs = { ...row, fields: { ...row.fields, Headline: 'Theirs' } };
    expect(shown([status('1', { next: 'Mine' })], theirs)).toMatchObject({ Headline: 'Theirs' });
  });

  test('is not a status that the rule refuses', () => {
    expect(shown([status('1', { rag: 'red' })])).toEqual(row.fields);
  });

  test('is not a status on a row that does not read', () => {
    const strange = { id: '7', fields: { Budget: 1 } };
    expect(overlaid(strange, [status('1', {})], me)).toEqual(strange.fields);
  });

  test('is neither an operation nor its undo, while both are unsent', () => {
    const undo = edit('2', {}, { undoes: '1' });
    expect(shown([status('1', { headline: 'Mine' }), undo])).toEqual(row.fields);
  });

  test('is the undo of what is in SharePoint', () => {
    expect(shown([edit('2', { Budget: 0 }, { undoes: '1' })])).toMatchObject({ Budget: 0 });
  });
});

describe('rows made here', () => {
  test('are shown by their ClientKey until SharePoint has them', () => {
    const [made] = rowsMadeHere(list, [create, edit('1', {})], () => false);
    expect(made).toMatchObject({ id: 'C', etag: '', fields: { Title: 'New' } });
    expect(rowsMadeHere(list, [create], (key) => key === 'C')).toEqual([]);
    expect(rowsMadeHere('PMO RAID', [create], () => false)).toEqual([]);
  });

  test('show what was done to them since, and never take back what SharePoint says', () => {
    const [made = row] = rowsMadeHere(list, [create], () => false);
    const unsent = [create, edit('1', { Title: 'Newer' }, { row: { clientKey: 'C' } })];
    expect(shown(unsent, made as typeof row)).toMatchObject({ Title: 'Newer' });
    const landed = { id: '9', fields: { ...row.fields, Title: 'By a colleague', ClientKey: 'C' } };
    expect(shown([create], landed)).toMatchObject({ Title: 'By a colleague' });
    const withBudget = { ...create, fields: { ...create.fields, Value: 5 } };
    expect(shown([withBudget], landed)).toMatchObject({ Value: 5 });
  });
});

test('a row says whether its changes are on their way or need the person', () => {
  expect(editsOf([])).toBe('sent');
  expect(editsOf([edit('1', {})])).toBe('saving');
  const problem = { kind: 'noAccess' } as const;
  expect(editsOf([edit('1', {}), { ...edit('2', {}), needsYou: { kind: 'refused', problem } }])).toBe(
    'needsYou',
  );
});

test('operations on a row come in the order they were made', () => {
  const all = [
    edit('1', {}),
    edit('x', {}, { row: { id: '8' } }),
    edit('2', {}, { row: { clientKey: 'K7' } }),
  ];
  expect(operationsOn(row, all).map(({ opId }) => opId)).toEqual(['1', '2']);
});
