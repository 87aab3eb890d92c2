import { describe, expect, test } from 'vitest';

import type { Conflict, CreateOperation, EditOperation, StatusOperation } from '#data/sync/operation.ts';
import { resolved } from '#data/sync/resolve.ts';
import { day } from '#domain/calendar/day.ts';

const conflict: Conflict = {
  fields: [
    { field: 'Budget', base: 1, mine: 2, theirs: 3 },
    { field: 'Value', base: null, mine: 20, theirs: 30 },
  ],
  writtenBy: 'Jonas',
  writtenAt: '2026-11-18T12:00:00Z',
};
const edit: EditOperation = {
  kind: 'edit',
  opId: '1',
  list: 'PMO Projects',
  at: 0,
  row: { id: '7' },
  baseEtag: '',
  base: { Budget: 1, Value: null, Tier: 'S' },
  changed: { Budget: 2, Value: 20, Tier: 'M' },
  needsYou: { kind: 'conflict', conflict },
};

describe('what becomes of an edit when the person chose', () => {
  test('mine: it is weighed against what they have now seen', () => {
    expect(resolved(edit, { Budget: 'mine', Value: 'mine' })).toEqual({
      ...edit,
      base: { Budget: 3, Value: 30, Tier: 'S' },
      needsYou: undefined,
    });
  });

  test('theirs: that cell is changed no more, the others still are', () => {
    expect(resolved(edit, { Budget: 'theirs', Value: 'mine' })).toEqual({
      ...edit,
      base: { Value: 30, Tier: 'S' },
      changed: { Value: 20, Tier: 'M' },
      needsYou: undefined,
    });
  });

  test('what was not chosen stays a conflict, with what the person saw and wrote', () => {
    expect(resolved(edit, { Budget: 'theirs' })).toEqual({
      ...edit,
      base: { Value: null, Tier: 'S' },
      changed: { Value: 20, Tier: 'M' },
      needsYou: { kind: 'conflict', conflict: { ...conflict, fields: [conflict.fields[1]] } },
    });
  });

  test('a new row is in no conflict that could be chosen in', () => {
    const create: CreateOperation = {
      kind: 'create',
      opId: '1',
      list: 'PMO RAID',
      at: 0,
      clientKey: '1',
      fields: { Title: 'x' },
      needsYou: { kind: 'conflict', conflict },
    };
    expect(resolved(create, { Budget: 'theirs', Value: 'theirs' })).toBe(create);
  });

  test('theirs in all there was: nothing is left of it', () => {
    const all = { ...edit, base: { Budget: 1, Value: null }, changed: { Budget: 2, Value: 20 } };
    expect(resolved(all, { Budget: 'theirs', Value: 'theirs' })).toBeUndefined();
  });

  test('what is in no conflict is as it was', () => {
    const sound = { ...edit, needsYou: undefined };
    expect(resolved(sound, { Budget: 'theirs' })).toBe(sound);
  });
});

describe('what becomes of a status when the person chose', () => {
  const said = {
    rag: 'green',
    headline: 'Mine',
    next: '',
    needHelp: '',
    forecastFinish: undefined,
    spentToDate: 5,
    earnedPercent: undefined,
    doneItems: undefined,
    backlogItems: undefined,
  } as const;
  const status: StatusOperation = {
    kind: 'status',
    opId: '1',
    list: 'PMO Projects',
    at: 0,
    row: { id: '7' },
    baseEtag: '',
    base: { ...said, headline: '', spentToDate: 1 },
    said,
    saidOn: day('2026-11-18'),
    source: 'tab',
    needsYou: {
      kind: 'conflict',
      conflict: {
        ...conflict,
        fields: [
          { field: 'rag', base: 'green', mine: 'green', theirs: null },
          { field: 'headline', base: '', mine: 'Mine', theirs: 'Theirs' },
          { field: 'spentToDate', base: 1, mine: 5, theirs: null },
        ],
      },
    },
  };

  test('mine: it is weighed against what they have now seen', () => {
    expect(resolved(status, { rag: 'mine', headline: 'mine', spentToDate: 'mine' })).toEqual({
      ...status,
      base: { ...status.base, rag: undefined, headline: 'Theirs', spentToDate: undefined },
      needsYou: undefined,
    });
  });

  test('theirs: their words are said; a number they took away is not said; a report without a colour is none, so mine stays', () => {
    expect(resolved(status, { rag: 'theirs', headline: 'theirs', spentToDate: 'theirs' })).toMatchObject({
      said: { ...said, rag: 'green', headline: 'Theirs', spentToDate: undefined },
      needsYou: undefined,
    });
  });
});
