import { Input } from '@fluentui/react-components';
import { Suspense } from 'react';

import { later } from '#tab/parts/later.ts';
import { dayWords } from '#words/dayWords.ts';

import type { DayPickerProps } from './DayPicker.tsx';

const DayPicker = later(() => import('./DayPicker.tsx'), 'DayPicker');

/** A day field; the calendar behind it comes a moment after the form. */
export function DayField(props: DayPickerProps) {
  const waiting = <Input disabled value={props.value === undefined ? '' : dayWords(props.value, 'full')} />;
  return (
    <Suspense fallback={waiting}>
      <DayPicker {...props} />
    </Suspense>
  );
}
