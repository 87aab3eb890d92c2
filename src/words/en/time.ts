/** Ages and spans of days. */
export const time = {
  'time.justNow': 'just now',
  'time.minutesAgo': '{minutes} min ago',
  'time.hoursAgo': '{hours} h ago',
  'time.today': 'today',
  'time.yesterday': 'yesterday',
  'time.daysAgo': '{days, plural, one {# day ago} other {# days ago}}',
  'time.daysShort': '{days} d',
  'time.dayCount': '{days, plural, one {# day} other {# days}}',
  'time.weekCount': '{weeks, plural, one {# week} other {# weeks}}',
  'time.week': 'W{week}',
  'time.asOf': 'Everything here is as of {day}',
  'time.range.notSettled': 'Not settled yet',
  'time.range.orLater': '{day} or later',
} as const;
