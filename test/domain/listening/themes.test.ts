import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { stemOf } from '#domain/listening/terms.ts';
import { type Said, themesOf } from '#domain/listening/themes.ts';

const say = (id: number, text: string, theme?: string): Said => ({ id: String(id), text, theme });

const duplicates = [
  'I typed the same finish date in three reports',
  'Duplicate report: sponsor wants a copy of the weekly report',
  'The finish date goes into the report and into the sponsor mail',
  'Two reports, one finish date, typed twice',
  'Typed the duplicate report again for the sponsor',
  'My report is a duplicate of the report in the portal',
  'Why does the sponsor get a duplicate report',
  'Duplicate reports every Friday',
  'A report here, a duplicate report there',
];
const others = [
  'Freeze dates reach us at the last minute',
  'We heard of the freeze in a lift',
  'Nobody knows who has free hands in testing',
  'Three of us booked the same tester',
];

test('[LI1] nine notes about the duplicate report are one theme of nine, beside what else was said', () => {
  const all = [...duplicates, ...others].map((text, index) => say(index + 1, text));
  const themes = themesOf(all);
  const sizes = themes.map(({ notes }) => notes.length).toSorted((one, other) => other - one);
  expect(sizes[0]).toBe(9);
  const largest = themes.find(({ notes }) => notes.length === 9);
  expect(largest?.words.slice(0, 2)).toEqual(['reports', 'Duplicate']);
});

test.each([
  ['report', 'reports', 'reporting', 'reported'],
  ['type', 'typed', 'typing', 'types'],
  ['bericht', 'berichte', 'berichten'],
  ['meldung', 'meldungen', 'melden'],
  ['delivery', 'deliveries'],
  ['process', 'processes'],
  ['plan', 'planning', 'plans'],
  ['number', 'numbers'],
])('[LI1] %s and its other forms are one term', (word, ...forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
});

test('[LI1] German notes meet as English ones do', () => {
  const themes = themesOf([
    say(1, 'Der Bericht fragt nach denselben Zahlen'),
    say(2, 'Die gleichen Zahlen stehen schon im letzten Bericht'),
    say(3, 'Der Drucker im dritten Stock ist kaputt'),
  ]);
  expect(themes.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['1', '2'], ['3']]);
});

test('[LI1] what the PMO named stays together whatever it says, and a new note that is like it joins', () => {
  const themes = themesOf([
    say(1, 'The finish date is asked for in two reports', 'The same numbers, asked for twice'),
    say(2, 'Copy and paste is my second job', 'the same  numbers, asked for twice'),
    say(3, 'Finish date typed into two reports'),
    say(4, 'The printer is broken'),
  ]);
  expect(themes.map(({ id, name, notes }) => [id, name, notes.map((note) => note.id)])).toEqual([
    ['name the same numbers, asked for twice', 'The same numbers, asked for twice', ['1', '2', '3']],
    ['note 4', undefined, ['4']],
  ]);
});

test('[LI1] one word that one note of a named theme has is no reason to join it', () => {
  const named = [
    say(1, 'I asked the office for help in August and got nothing', 'Help went nowhere'),
    say(2, 'Where does a request for help go, and who reads it?', 'Help went nowhere'),
  ];
  const sizes = (text: string): readonly number[] =>
    themesOf([...named, say(3, text)]).map(({ notes }) => notes.length);
  expect(sizes('Something from a reader')).toEqual([2, 1]);
  expect(sizes('Help never comes')).toEqual([3]); // both of them have it
  expect(sizes('Who reads such a request?')).toEqual([3]);
});

test('[LI1] two words of a note are no reason to join, where only one of them was said before', () => {
  const themes = themesOf([say(1, 'Printer jams', 'Printers'), say(2, 'Printer broken')]);
  expect(themes.map(({ notes }) => notes.length)).toEqual([1, 1]);
});

const twoNamed = (first: string, second: string): readonly Said[] => [
  say(1, 'freeze date comes late', first),
  say(2, 'tester booked twice', second),
];
test.each([
  ['freeze date, tester', 'Freeze'],
  ['tester booked, freeze', 'Testing'],
])('[LI1] “%s” joins the theme it is most like: %s', (text, name) => {
  const reads = themesOf([...twoNamed('Freeze', 'Testing'), say(3, text)]);
  expect(reads.find(({ notes }) => notes.length === 2)?.name).toBe(name);
});

test('[LI1] a note as like one named theme as another joins the first by name', () => {
  const note = say(3, 'freeze date, tester booked');
  for (const [first, second] of [
    ['Alpha', 'Beta'],
    ['Beta', 'Alpha'],
  ] as const) {
    const themes = themesOf([say(1, 'freeze date', first), say(2, 'tester booked', second), note]);
    expect(themes.find(({ notes }) => notes.includes(note))?.name).toBe('Alpha');
  }
});

test('[LI1] a note like one of many in a named theme is not like the theme', () => {
  const named = ['freeze date', 'tester booked', 'printer jams', 'budget cut'].map((text, index) =>
    say(index + 1, text, 'All sorts'),
  );
  expect(themesOf([...named, say(5, 'freeze date')]).map(({ notes }) => notes.length)).toEqual([4, 1]);
  const two = named.slice(0, 2);
  expect(themesOf([...two, say(5, 'freeze date')]).map(({ notes }) => notes.length)).toEqual([3]);
});

test('[LI1] a named theme has its name without blanks around it, also where an older note joined', () => {
  const themes = themesOf([
    say(1, 'Finish date in two reports'),
    say(2, 'Finish date typed into two reports', '  Asked  twice '),
    say(3, 'Two reports want the finish date', 'asked twice'),
  ]);
  expect(themes.map(({ id, name, notes }) => [id, name, notes.length])).toEqual([
    ['name asked twice', 'Asked  twice', 3],
  ]);
});

test('[LI1] a theme begins with its oldest note: the tenth comes after the ninth', () => {
  const [theme] = themesOf([say(10, 'Freeze date'), say(9, 'Freeze date'), say(11, 'Freeze date')]);
  expect(theme).toMatchObject({ id: 'note 9', spokenBy: { id: '9' } });
  expect(theme?.notes.map(({ id }) => id)).toEqual(['9', '10', '11']);
});

test('[LI1] notes whose ids are no numbers stand as text does', () => {
  const named = ['b', 'a', 'c'].map((id): Said => ({ id, text: 'Freeze date', theme: undefined }));
  for (const notes of [named, named.toReversed()])
    expect(themesOf(notes)[0]?.notes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('[LI1] the note nearest to all others speaks for them', () => {
  const [theme] = themesOf([
    say(1, 'Freeze date'),
    say(2, 'Freeze date, window'),
    say(3, 'Freeze window'),
    say(4, 'Freeze'),
  ]);
  expect(theme?.notes.length).toBe(4);
  expect(theme?.spokenBy.id).toBe('2');
});

test('[LI1] a theme shows up to three words its notes share, the most shared first, then in order', () => {
  const [theme] = themesOf([
    say(1, 'window freeze date tester'),
    say(2, 'date tester window freeze'),
    say(3, 'freeze printer'),
  ]);
  expect(theme?.words).toEqual(['freeze', 'date', 'tester']);
  expect(themesOf([say(1, 'Freeze date')])[0]?.words).toEqual([]);
});

test('[LI1] a theme keeps its id when later notes join it', () => {
  const notes = duplicates.map((text, index) => say(index + 1, text));
  const [early] = themesOf(notes.slice(0, 6)).toSorted((one, other) => other.notes.length - one.notes.length);
  const [late] = themesOf(notes).toSorted((one, other) => other.notes.length - one.notes.length);
  expect(late?.id).toBe(early?.id);
});

const words = fc.constantFrom(
  'report',
  'reports',
  'freeze',
  'date',
  'tester',
  'Zahlen',
  'the',
  'printer',
  '',
);
const someNotes = fc
  .array(
    fc.tuple(fc.array(words, { maxLength: 6 }), fc.constantFrom(undefined, '', 'Freeze', 'freeze', 'Two')),
    {
      maxLength: 14,
    },
  )
  .map((all) => all.map(([text, theme], index) => say(index + 1, text.join(' '), theme)));

test('[LI1] every note is in exactly one theme, and every theme has an id of its own', () => {
  fc.assert(
    fc.property(someNotes, (notes) => {
      const themes = themesOf(notes);
      const ids = themes.flatMap((theme) => theme.notes.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
      expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
      for (const theme of themes) expect(theme.notes).toContain(theme.spokenBy);
    }),
    { numRuns: 300 },
  );
});

/** Pairs and triples of a few words: many are as like one note as another, and the tie has to be broken the same way each time. */
const manyTies = fc
  .array(
    fc.subarray(['report', 'freeze', 'tester', 'printer', 'charter', 'budget', 'window', 'garden'], {
      minLength: 2,
      maxLength: 3,
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((all) => all.map((text, index) => say(index + 1, text.join(' '))));

test('[LI1] the order in which notes come does not matter', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(someNotes, manyTies)
        .chain((notes) =>
          fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length })),
        ),
      ([notes, shuffled]) => {
        expect(byId(themesOf(shuffled))).toEqual(byId(themesOf(notes)));
      },
    ),
    { numRuns: 300 },
  );
});

test('[LI1] all notes under one name are one theme, and only they and what is like them', () => {
  fc.assert(
    fc.property(someNotes, (notes) => {
      for (const theme of themesOf(notes)) {
        const names = new Set(
          theme.notes.flatMap((note) =>
            note.theme === undefined || note.theme === '' ? [] : note.theme.toLowerCase(),
          ),
        );
        expect(names.size).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

const byId = <T extends { readonly id: string }>(themes: readonly T[]): readonly T[] =>
  themes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
