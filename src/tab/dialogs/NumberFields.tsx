import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import type { NumberField } from './updateForm.ts';
import { useUpdateStyles } from './updateForm.styles.ts';
import type { UpdateFormState } from './useUpdateForm.ts';

/** Empty means "as it was": the placeholder shows what is kept. */
export function NumberFields({ facts, state }: { facts: ProjectFacts; state: UpdateFormState }) {
  const styles = useUpdateStyles();
  const { form, change, formProblem, isSaving } = state;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fields.current?.scrollIntoView({ block: 'nearest' }); // newer browsers answer with a promise
  }, []);
  return (
    <div className={styles.pair} ref={fields}>
      {fieldsOf(facts).map(({ field, label, kept }) => {
        const isUnreadable = formProblem?.kind === 'numberUnreadable' && formProblem.field === field;
        return (
          <Field
            key={field}
            label={label}
            {...(isUnreadable
              ? { validationMessage: say('update.number.unreadable'), validationState: 'warning' as const }
              : {})}
          >
            <Input
              value={form[field]}
              inputMode="decimal"
              placeholder={kept === undefined ? '' : numberWords(kept, 1)}
              onChange={(_, data) => change({ [field]: data.value })}
              disabled={isSaving}
              data-testid={field}
            />
          </Field>
        );
      })}
    </div>
  );
}

interface KeptNumber {
  readonly field: NumberField;
  readonly label: string;
  readonly kept: number | undefined;
}

/** Counts for who counts, money and earned share for who keeps them; a Hybrid has both. */
function fieldsOf({ project, settings }: ProjectFacts): readonly KeptNumber[] {
  const { method, budget, spentToDate, earnedPercent, backlogItems, doneHistory } = project.value;
  const counts =
    method === 'Agile' || method === 'Hybrid' || backlogItems !== undefined || doneHistory.length > 0;
  const money = method !== 'Agile' || budget !== undefined || spentToDate !== undefined;
  const fields: KeptNumber[] = [];
  if (money) {
    fields.push({
      field: 'spentToDate',
      label: say('update.spent', { currency: settings.currency }),
      kept: spentToDate,
    });
    fields.push({ field: 'earnedPercent', label: say('update.earned'), kept: earnedPercent });
  }
  if (counts) {
    fields.push({ field: 'doneItems', label: say('update.done'), kept: undefined });
    fields.push({ field: 'backlogItems', label: say('update.backlog'), kept: backlogItems });
  }
  return fields;
}
