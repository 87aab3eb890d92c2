import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { impactOf } from '#tab/project/impact.ts';
import { evidenceOpinion, leadOpinion, reasonsOf, reasonsTitle } from '#tab/project/verdictModel.ts';
import { weekStrip } from '#tab/project/weekStrip.ts';
import { say } from '#words/say.ts';
import { bareFacts, factsFor, today } from '#test/tab/facts.ts';

describe('the verdict', () => {
  test('[HE10] both opinions stand beside each other, each with its age', () => {
    const facts = factsFor('Core switch refresh');
    expect(leadOpinion(facts)).toMatchObject({ title: 'Ida says', status: 'green' });
    expect(leadOpinion(facts).detail).toMatch(/^3 days ago, \d+ weeks running$/u);
    expect(evidenceOpinion(facts)).toMatchObject({ title: 'Evidence says', status: 'red' });
    expect(evidenceOpinion(facts).detail).toBe('read 12 min ago, 3 of 5 signals red');
    expect(reasonsTitle(facts)).toBe('Why they differ');
  });

  test('reasons come worst first', () => {
    const order = ['red', 'amber', 'noNews', 'unknown', 'green'];
    const places = reasonsOf(factsFor('Core switch refresh')).map((reason) => order.indexOf(reason.status));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('[WO1] the impact is money and days past the business event', () => {
    const impact = impactOf(factsFor('Core switch refresh'));
    expect(impact?.message).toBe('tab.impact.moneyAndEvent');
    expect(impact && say(impact.message, impact.values).replaceAll('\u00A0', ' ')).toMatch(
      /^If the trend holds: ≈ € 10\dk and 38 days past “End of vendor support”/u,
    );
  });

  test('without a slip, or a price of waiting, there is no impact to tell', () => {
    expect(
      impactOf(factsFor('Core switch refresh', { costOfDelayPerWeek: undefined, businessEvent: undefined })),
    ).toBeUndefined();
    expect(impactOf(bareFacts())).toBeUndefined();
  });

  test('a colour set by hand in SharePoint is told as that, with who and when', () => {
    const facts = factsFor('Core switch refresh', { rag: 'amber' }, true);
    expect(leadOpinion(facts)).toEqual({
      title: 'Set in SharePoint',
      status: 'amber',
      detail: 'by Ida Nyberg, 10 min ago, no report',
    });
  });

  test('[HE8] silence is no news, and says so', () => {
    const facts = factsFor('Van tablets');
    expect(evidenceOpinion(facts)).toMatchObject({ status: 'noNews', detail: 'silence is not green' });
    expect(reasonsOf(facts).find((reason) => reason.id === 'freshness')).toMatchObject({
      status: 'noNews',
      sentence: 'Newest report is 19 days old',
      age: '19 d',
    });
  });

  test('[HE9] of a project nobody has said anything about nothing is green', () => {
    const facts = bareFacts();
    expect(leadOpinion(facts)).toEqual({ title: 'Lead says', status: 'notSet', detail: 'no report yet' });
    expect(evidenceOpinion(facts).status).not.toBe('green');
  });
});

const entry = (week: string, rag: 'green' | 'red') =>
  ({ week, rag, evidence: rag }) as unknown as Parameters<typeof weekStrip>[0][number];

describe('the strip of twelve weeks', () => {
  test('ends with last week while this week has no report: it is not over', () => {
    const strip = weekStrip([entry('2026-W47', 'green')], today); // Monday of W48
    expect(strip).toHaveLength(12);
    expect(strip.at(-1)).toEqual({ week: '2026-W47', lead: 'green', evidence: 'green' });
    expect(strip[0]).toEqual({ week: '2026-W36', lead: undefined, evidence: undefined });
  });

  test('ends with this week once it has one; a silent week is no news for both', () => {
    const strip = weekStrip([entry('2026-W46', 'red'), entry('2026-W48', 'green')], today);
    expect(strip.slice(-3)).toEqual([
      { week: '2026-W46', lead: 'red', evidence: 'red' },
      { week: '2026-W47', lead: 'noNews', evidence: 'noNews' },
      { week: '2026-W48', lead: 'green', evidence: 'green' },
    ]);
  });

  test('goes on over the turn of a year with 53 weeks', () => {
    const weeks = weekStrip([], day('2027-01-13')).map((one) => one.week);
    expect(weeks.slice(-3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });
});
