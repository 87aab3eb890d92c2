import { describe, expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import { mergeNewer, untouchedIn } from '#tab/dialogs/conflicts.ts';
import { dateOfDay, dayOfDate, readTypedDay } from '#tab/dialogs/dayText.ts';
import { firstForm, readNumber, updateFrom } from '#tab/dialogs/updateForm.ts';
import { statusTags } from '#tab/dialogs/updateFormWords.ts';
import { factsFor, today } from '#test/tab/facts.ts';
import { dayWords } from '#words/dayWords.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

const formOf = (name: string, changed = {}) => {
  const facts = factsFor(name, changed);
  return firstForm(facts.project.value, facts.health, today);
};

describe('the weekly update, prefilled', () => {
  test('[HE10] no status is chosen where the report and the evidence differ', () => {
    const { form, origins } = formOf('Core switch refresh');
    expect(form.rag).toBeUndefined();
    expect(origins.status).toBe('differ');
  });

  test('where they agree the status is chosen', () => {
    const { form, origins } = formOf('Firewall audit');
    expect(form.rag).toBe('amber');
    expect(origins.status).toBe('agree');
  });

  test('what is next comes from the next milestone, and says so', () => {
    const next = { nextMilestone: 'Site A cut-over', nextMilestoneOn: day('2026-12-11') };
    const { form, origins } = formOf('Core switch refresh', next);
    expect(form.next).toBe('Site A cut-over on Fri 11 Dec');
    expect(origins.next).toBe('milestone');
  });

  test('small tags say who holds which view', () => {
    const facts = factsFor('Core switch refresh');
    const author = facts.project.value.latest?.author.id;
    expect(statusTags(facts, author)).toEqual({ green: 'you, 20 Nov', red: 'evidence, today' });
    expect(statusTags(facts, 'somebody else').green).toBe('Ida, 20 Nov');
  });

  test('a report this device does not keep is nobody’s yet; where SharePoint has none, the colour was set there', () => {
    const facts = factsFor('Core switch refresh', { latest: undefined });
    expect(statusTags(facts, 'anybody').green).toBe('set in SharePoint');
    const fromDevice = { ...facts, isWhole: false };
    expect(statusTags(fromDevice, 'anybody').green).toBe('last report, 20 Nov');
    const agreeing = { ...fromDevice, health: { ...facts.health, evidence: 'green' as const } };
    expect(statusTags(agreeing, 'anybody').green).toBe('last report and evidence');
  });
});

describe('what was typed, as an update', () => {
  const { form } = formOf('Firewall audit');

  test('without a status it asks for one', () => {
    expect(updateFrom({ ...form, rag: undefined })).toEqual({ ok: false, error: { kind: 'statusMissing' } });
  });

  test('an empty number is not said: the project keeps the one it has', () => {
    const read = updateFrom(form);
    expect(read.ok && 'spentToDate' in read.value).toBe(false);
  });

  test('a number that does not read is pointed at', () => {
    expect(updateFrom({ ...form, spentToDate: 'a lot' })).toEqual({
      ok: false,
      error: { kind: 'numberUnreadable', field: 'spentToDate' },
    });
  });

  test.each([
    ['12500', 12_500],
    ['12,500', 12_500],
    ['12 500', 12_500],
    ['1,234,567.5', 1_234_567.5],
    ['0', 0],
    ['-3', -3],
    ['1,5', undefined],
    ['12.500,00', undefined],
    ['1e9', undefined],
    ['', undefined],
  ])('"%s" reads as %s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each([
    ['22 Jan 2027', '2027-01-22'],
    ['Fri 22 Jan 2027', '2027-01-22'],
    ['22 january 27', '2027-01-22'],
    ['22/1/2027', '2027-01-22'],
    ['22.1.27', '2027-01-22'],
    ['2027-01-22', '2027-01-22'],
    ['22 Jan', '2027-01-22'],
    ['24 Nov', '2026-11-24'],
    ['23/11', '2026-11-23'],
    ['22 Foo', undefined],
    ['31/2/2027', undefined],
    ['soon', undefined],
    ['Fr. 22. Jan. 2027', '2027-01-22'],
    ['Mi. 3. März 2027', '2027-03-03'],
    ['22. Jän.', '2027-01-22'],
    ['1. Mai', '2027-05-01'],
    ['Freitag, 22. Januar 2027', '2027-01-22'],
    ['22 Foo.', undefined],
  ])('the day "%s" reads as %s', (typed, read) => {
    expect(readTypedDay(typed, today)).toBe(read);
  });

  test('every day reads as it is written, in each language', () => {
    for (const locale of ['en', 'de-DE', 'de-AT', 'de-CH']) {
      speakAs(() => speechFor(locale));
      for (let number = 0; number < 300; number += 1) {
        const of = addDays(day('2027-03-01'), number);
        for (const style of ['weekday', 'full'] as const) {
          const typed = dayWords(of, style);
          expect([typed, readTypedDay(typed, day('2027-03-01'))]).toEqual([typed, of]);
        }
      }
    }
    speakAs(() => english);
  });

  test.each([
    ['12.500', 12_500],
    ['12.500,50', 12_500.5],
    ['1,5', 1.5],
    ['12 500', 12_500],
    ['12500', 12_500],
    ['1.5', undefined],
    ['12,500.00', undefined],
  ])('"%s" reads as %s to who writes German', (typed, number) => {
    speakAs(() => speechFor('de-DE'));
    expect(readNumber(typed)).toBe(number);
    speakAs(() => english);
  });

  test('a day survives the date picker', () => {
    expect(dayOfDate(dateOfDay(day('2027-03-28')))).toBe('2027-03-28');
  });
});

describe('somebody else wrote meanwhile', () => {
  const facts = factsFor('Core switch refresh');
  const opened = facts.project.value;
  const first = firstForm(opened, facts.health, today).form;
  const merge = (now: object, mine: object) =>
    mergeNewer({ opened, now: { ...opened, ...now }, first, form: { ...first, ...mine } });

  test('in a field this person left alone: their value is taken over', () => {
    const merged = merge({ headline: 'Theirs' }, { rag: 'amber' });
    expect(merged.conflicts).toEqual([]);
    expect(merged.form).toMatchObject({ headline: 'Theirs', rag: 'amber' });
  });

  test('in the same field: both are kept and a person decides', () => {
    const merged = merge({ forecastFinish: day('2027-02-12') }, { forecastFinish: day('2027-02-05') });
    expect(merged.conflicts).toEqual(['forecastFinish']);
    expect(merged.form.forecastFinish).toBe('2027-02-05');
  });

  test('the same value is no conflict', () => {
    expect(merge({ headline: 'Same' }, { headline: 'Same' }).conflicts).toEqual([]);
  });

  test('what the form put in by itself and this person left so is theirs, as often as they write', () => {
    const prefilled = { ...first, next: 'Site A cut-over on Fri 11 Dec' };
    const writing = (next: string): typeof opened => ({
      ...opened,
      latest: opened.latest && { ...opened.latest, next },
    });
    const once = mergeNewer({ opened, now: writing('Theirs'), first: prefilled, form: prefilled });
    expect([once.form.next, once.conflicts]).toEqual(['Theirs', []]);
    const now = writing('Theirs again');
    const twice = mergeNewer({ ...once, opened: writing('Theirs'), now });
    expect([twice.form.next, twice.conflicts]).toEqual(['Theirs again', []]);
    expect(untouchedIn(twice)).toContain('next');
    const typed = { ...once.form, next: 'Mine' };
    expect(mergeNewer({ ...once, form: typed, opened: writing('Theirs'), now }).conflicts).toEqual(['next']);
    expect(untouchedIn({ ...once, form: typed })).not.toContain('next');
  });

  test('a status is never taken over in silence', () => {
    expect(merge({ rag: 'red' }, {}).conflicts).toEqual(['rag']);
  });
});
