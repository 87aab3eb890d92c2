import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { shippedPractices } from '#data/toolkit/shippedPractices.ts';
import { agendaStart, readAgendaStart } from '#data/posts/agendaStart.ts';
import { day } from '#domain/calendar/day.ts';
import { glossaryOf } from '#domain/toolkit/glossary.ts';
import { stumblesIn } from '#domain/toolkit/jargon.ts';
import { practiceFrom } from '#domain/toolkit/practices.ts';
import { agendaText } from '#tab/toolkit/agendaText.ts';
import { underlinedParts } from '#tab/toolkit/beside/underlinedParts.ts';

test('[WO2] the parts of an underlined text are the text again, and what is underlined is what one may stumble over', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const parts = underlinedParts(text, stumblesIn(text, glossaryOf([])));
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
    }),
  );
  const text = 'BGP failover blocked by CAB';
  const marked = underlinedParts(text, stumblesIn(text, glossaryOf([]))).filter(({ isMarked }) => isMarked);
  expect(marked.map((part) => part.text)).toEqual(['BGP', 'CAB']);
});

test('[TK2] a copied agenda has its day, its times and its checklist', () => {
  const [planning] = shippedPractices.map(practiceFrom);
  if (planning === undefined) throw new Error('no practice is shipped');
  const lines = agendaText(planning, day('2026-11-24'), '10:00').split('\n');
  expect(lines.slice(0, 2)).toEqual(['Sprint planning', 'Tue 24 Nov 2026, 10:00']);
  expect(lines).toContain('10:05  The goal of this sprint, in one sentence everybody can repeat.');
  expect(lines.filter((line) => line.startsWith('☐'))).toHaveLength(4);
});

test.each([
  [agendaStart(day('2026-11-24'), '10:00'), { day: '2026-11-24', startAt: '10:00' }],
  [agendaStart(undefined, '09:30'), { day: undefined, startAt: '09:30' }],
  ['at:2026-11-24T25:00', undefined],
  ['at:', undefined],
  ['headline', undefined],
])('when an agenda begins reads from "%s"', (shows, start) => {
  expect(readAgendaStart(['money', shows])).toEqual(start);
});
