import type { DatePickerProps } from '@fluentui/react-datepicker-compat';

import { dayFormat } from '#words/formats.ts';
import { say } from '#words/say.ts';

type CalendarStrings = NonNullable<DatePickerProps['strings']>;

const filledByFluent = '{0}';

const written = (instants: readonly number[], options: Intl.DateTimeFormatOptions): string[] =>
  instants.map((instant) => dayFormat({ ...options, timeZone: 'UTC' }).format(instant));

/** What the calendar says; left out, Fluent says it in English. Days and months as Intl has them, weeks from Sunday as Fluent wants them. */
export function calendarStrings(): CalendarStrings {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 10, 22 + day));
  return {
    months: written(months, { month: 'long' }),
    shortMonths: written(months, { month: 'short' }),
    days: written(days, { weekday: 'long' }),
    shortDays: written(days, { weekday: 'narrow' }),
    goToToday: say('update.calendar.today'),
    prevMonthAriaLabel: say('update.calendar.previousMonth'),
    nextMonthAriaLabel: say('update.calendar.nextMonth'),
    prevYearAriaLabel: say('update.calendar.previousYear'),
    nextYearAriaLabel: say('update.calendar.nextYear'),
    prevYearRangeAriaLabel: say('update.calendar.previousYears'),
    nextYearRangeAriaLabel: say('update.calendar.nextYears'),
    closeButtonAriaLabel: say('update.calendar.close'),
    weekNumberFormatString: say('update.calendar.week', { week: filledByFluent }),
    selectedDateFormatString: say('update.calendar.selected', { day: filledByFluent }),
    todayDateFormatString: say('update.calendar.todayIs', { day: filledByFluent }),
    monthPickerHeaderAriaLabel: say('update.calendar.changeYear', { year: filledByFluent }),
    yearPickerHeaderAriaLabel: say('update.calendar.changeMonth', { month: filledByFluent }),
    dayMarkedAriaLabel: say('update.calendar.marked'),
  };
}
