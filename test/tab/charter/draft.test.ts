import { beforeEach, expect, test, vi } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { noAnswers, readCharterAnswers } from '#domain/charter/charterAnswers.ts';
import { forgetDraft, keepDraft, readDraft, type StartDraft } from '#tab/charter/draft.ts';

const today = day('2026-11-23');
const place = { personId: 'IDA', projectKey: undefined };
const draft: StartDraft = {
  clientKey: 'K1',
  form: {
    name: 'Login',
    teamKey: 'NET',
    channelId: undefined,
    startOn: day('2026-12-01'),
    finish: undefined,
    answers: { ...noAnswers, texts: { goal: 'Half a sen' } },
  },
  opened: undefined,
};

let cells: Map<string, string>;
beforeEach(() => {
  cells = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => cells.get(key) ?? null,
    setItem: (key: string, value: string) => void cells.set(key, value),
    removeItem: (key: string) => void cells.delete(key),
  });
});

test('what somebody wrote is there again, for them and for that charter alone', () => {
  keepDraft(place, draft);
  expect(readDraft(place, today)).toEqual({
    ...draft,
    form: { ...draft.form, answers: readCharterAnswers(draft.form.answers) },
  });
  expect(readDraft({ ...place, personId: 'jonas' }, today)).toBeUndefined();
  expect(readDraft({ ...place, projectKey: 'LOG-01' }, today)).toBeUndefined();
});

test('it is named so that signing out takes it away, and it names nobody else', () => {
  keepDraft(place, {
    ...draft,
    form: { ...draft.form, to: 'boss@x.example', lead: { name: 'Ben' } } as never,
  });
  expect([...cells.keys()]).toEqual(['tspmo:charter-new:ida']);
  expect([...cells.values()].join('')).not.toMatch(/boss|Ben/u);
});

test('once started it is gone', () => {
  keepDraft(place, draft);
  forgetDraft(place);
  expect(readDraft(place, today)).toBeUndefined();
});

test.each(['', 'no json', '[]', '{}', '{"clientKey":"K","name":7,"answers":{}}', 'null'])(
  'what is not ours is none: %s',
  (text) => {
    cells.set('tspmo:charter-new:ida', text);
    expect(readDraft(place, today)).toBeUndefined();
  },
);

test('a device that refuses keeps none, and says nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  keepDraft(place, draft);
  forgetDraft(place);
  expect(readDraft(place, today)).toBeUndefined();
});
