import { Dropdown, Field, Input, makeStyles, Option } from '@fluentui/react-components';

import { Suspense } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { Method } from '#domain/project/project.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { say } from '#words/say.ts';

const LessonsLike = laterPart(async () => (await import('#tab/toolkit/beside/LessonsLike.tsx')).LessonsLike);

export interface NewProjectForm {
  readonly name: string;
  readonly method: Method;
  readonly finish: Day | undefined;
}

const methods: readonly Method[] = ['Agile', 'Waterfall', 'Hybrid'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '420px' },
});

/** Three fields; everything else can wait for the first week. */
export function NewProjectFields(props: {
  form: NewProjectForm;
  today: Day;
  onChange: (form: NewProjectForm) => void;
}) {
  const styles = useStyles();
  const { form, today, onChange } = props;
  return (
    <div className={styles.fields} data-testid="new-project-fields">
      <Field label={say('config.new.name')} required>
        <Input
          value={form.name}
          maxLength={120}
          onChange={(_, data) => onChange({ ...form, name: data.value })}
          data-testid="new-name"
        />
      </Field>
      <Suspense>
        <LessonsLike text={form.name} />
      </Suspense>
      <Field label={say('config.new.method')}>
        <Dropdown
          value={say(`config.method.${form.method}`)}
          selectedOptions={[form.method]}
          onOptionSelect={(_, data) => {
            const method = methods.find((one) => one === data.optionValue);
            if (method !== undefined) onChange({ ...form, method });
          }}
        >
          {methods.map((method) => (
            <Option key={method} value={method}>
              {say(`config.method.${method}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={say('config.new.finish')} hint={say('config.new.finishHint')}>
        <DayField value={form.finish} today={today} onChange={(finish) => onChange({ ...form, finish })} />
      </Field>
    </div>
  );
}
