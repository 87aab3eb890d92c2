import { DatePicker, type DatePickerProps } from '@fluentui/react-datepicker-compat';

import { useRef } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { calendarStrings } from './calendarStrings.ts';
import { dateOfDay, dayOfDate, readTypedDay } from './dayText.ts';

export interface DayPickerProps {
  readonly value: Day | undefined;
  readonly today: Day;
  readonly onChange: (value: Day | undefined) => void;
  readonly isDisabled?: boolean;
  /** Told false when what was typed is no day: the field then shows the day before again. */
  readonly onReadable?: (isReadable: boolean) => void;
}

const inWords = (date: Date): string => {
  const day = dayOfDate(date);
  return day === undefined ? '' : dayWords(day, 'full');
};

const formatters: NonNullable<DatePickerProps['dateTimeFormatter']> = {
  formatDay: (date) => String(date.getDate()),
  formatMonth: (date, { months }) => months[date.getMonth()] ?? '',
  formatYear: (date) => String(date.getFullYear()),
  formatMonthDayYear: inWords,
  formatMonthYear: (date, { months }) => `${months[date.getMonth()]} ${date.getFullYear()}`,
};

/** Loaded when a form is opened. Typing works as well as picking. */
export function DayPicker({ value, today, onChange, isDisabled = false, onReadable }: DayPickerProps) {
  const isOpen = useRef(false);
  return (
    <DatePicker
      onOpenChange={(open) => {
        isOpen.current = open;
      }}
      onValidationResult={({ error }) => onReadable?.(error === undefined)}
      onKeyDownCapture={(event) => {
        // Enter after typing takes the day; the picker by itself would open its calendar over the next field.
        if (event.key !== 'Enter' || isOpen.current || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        event.target.blur();
        event.target.focus();
      }}
      value={value === undefined ? null : dateOfDay(value)}
      today={dateOfDay(today)}
      onSelectDate={(date) => onChange(date === null || date === undefined ? undefined : dayOfDate(date))}
      formatDate={(date) => (date === undefined ? '' : inWords(date))}
      parseDateFromString={(typed) => {
        const day = readTypedDay(typed, today);
        return day === undefined ? null : dateOfDay(day);
      }}
      popupSurface={{ 'aria-label': say('update.finish') }}
      strings={calendarStrings()}
      dateTimeFormatter={formatters}
      placeholder={say('update.finish.example')}
      firstDayOfWeek={1}
      showWeekNumbers
      allowTextInput
      disabled={isDisabled}
      data-testid="finish"
    />
  );
}
