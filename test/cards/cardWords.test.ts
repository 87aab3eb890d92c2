import { afterEach, describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { sampleCards } from '#main/sampleCards.ts';
import { untranslated } from '#test/journeys/onScreen.ts';
import { textsOf } from '#test/server/chatTenant.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

afterEach(() => speakAs(() => english));

const now = Date.UTC(2026, 10, 23, 9);
const typed = stringsIn(demoPortfolio(day('2026-11-23')))
  .concat('A second optics supplier', 'Ida N.')
  .toSorted((one, other) => other.length - one.length);
const sameInGerman = new Set(['Status']);
const inputValues = new Set(['green', 'amber', 'red']);
const textsIn = (locale: string, name: string): readonly string[] => {
  speakAs(() => speechFor(locale));
  const sample = sampleCards(now).find((one) => one.name === name);
  return textsOf(sample?.card).filter((text) => !inputValues.has(text));
};

describe.each(sampleCards(now).map(({ name }) => name))('the card %s', (name) => {
  test('leaves no word of ours plain in the pseudo-language', () => {
    expect(untranslated(textsIn('qps-ploc', name), typed)).toEqual([]);
  });

  test('says something else in German than in English', () => {
    const said = new Set(textsIn('en', name));
    const same = textsIn('de', name).filter((text) => said.has(text) && !sameInGerman.has(text));
    expect(untranslated(same, typed)).toEqual([]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
