import type { time as english } from '#words/en/time.ts';
import type { Translated } from '#words/translated.ts';

/** Wie alt etwas ist und wie lange es dauert. */
export const time: Translated<typeof english> = {
  'time.justNow': 'gerade eben',
  'time.minutesAgo': 'vor {minutes} Min.',
  'time.hoursAgo': 'vor {hours} Std.',
  'time.today': 'heute',
  'time.yesterday': 'gestern',
  'time.daysAgo': '{days, plural, one {vor # Tag} other {vor # Tagen}}',
  'time.daysShort': '{days} T',
  'time.dayCount': '{days, plural, one {# Tag} other {# Tage}}',
  'time.weekCount': '{weeks, plural, one {# Woche} other {# Wochen}}',
  'time.week': 'KW{week}',
  'time.asOf': 'Alles hier mit Stand {day}',
  'time.range.notSettled': 'Noch nicht absehbar',
  'time.range.orLater': 'ab {day}',
};
