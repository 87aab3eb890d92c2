import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { say } from '#words/say.ts';

import { usePartStyles } from './parts.styles.ts';

export type MilestoneDraft = Pick<Milestone, 'title' | 'baseline' | 'forecast' | 'actual'>;

export interface MilestoneFormProps {
  readonly first: MilestoneDraft | undefined;
  readonly today: Day;
  readonly onSave: (draft: MilestoneDraft) => void;
  readonly onCancel: () => void;
}

const empty: MilestoneDraft = { title: '', baseline: undefined, forecast: undefined, actual: undefined };

export function MilestoneForm({ first = empty, today, onSave, onCancel }: MilestoneFormProps) {
  const styles = usePartStyles();
  const [draft, setDraft] = useState(first);
  const [isAsked, setIsAsked] = useState(false);
  const isNamed = draft.title.trim() !== '';
  const save = (): void => {
    if (isNamed) onSave({ ...draft, title: draft.title.trim() });
    else setIsAsked(true);
  };
  const day = (name: 'baseline' | 'forecast' | 'actual') => (
    <Field label={say(`parts.milestones.${name}`)}>
      <DayField
        value={draft[name]}
        today={today}
        onChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
      />
    </Field>
  );
  return (
    <div className={styles.form} data-testid="milestone-form">
      <Field
        label={say('parts.milestones.name')}
        className={styles.wide}
        {...(isAsked && !isNamed
          ? { validationMessage: say('parts.titleWanted'), validationState: 'warning' as const }
          : {})}
      >
        <Input
          value={draft.title}
          maxLength={255}
          onChange={(_, { value }) => setDraft((before) => ({ ...before, title: value }))}
        />
      </Field>
      {day('baseline')}
      {day('forecast')}
      {day('actual')}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={save}>
          {say('parts.save')}
        </Button>
        <Button onClick={onCancel}>{say('parts.cancel')}</Button>
      </div>
    </div>
  );
}
