import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { Suspense, useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { say } from '#words/say.ts';

import { usePartStyles } from './parts.styles.ts';
import { type RaidDraft, raidKinds } from './raidDraft.ts';

const LessonsLike = laterPart(async () => (await import('#tab/toolkit/beside/LessonsLike.tsx')).LessonsLike);

export interface RaidFormProps {
  readonly first: RaidDraft;
  readonly today: Day;
  /** Whom one may name without looking anybody up: the lead, oneself, whoever has it now. */
  readonly owners: readonly Person[];
  readonly meId: string | undefined;
  readonly onSave: (draft: RaidDraft) => void;
  readonly onCancel: () => void;
}

/** A line of the log, written where it stands. */
export function RaidForm({ first, today, owners, meId, onSave, onCancel }: RaidFormProps) {
  const styles = usePartStyles();
  const [draft, setDraft] = useState(first);
  const [isAsked, setIsAsked] = useState(false);
  const change = (changed: Partial<RaidDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const isNamed = draft.title.trim() !== '';
  const save = (): void => {
    if (isNamed) onSave(draft);
    else setIsAsked(true);
  };
  return (
    <div className={styles.form} data-testid="raid-form">
      <Field
        label={say('risks.field.title')}
        className={styles.wide}
        {...(isAsked && !isNamed
          ? { validationMessage: say('risks.titleWanted'), validationState: 'warning' as const }
          : {})}
      >
        <Input value={draft.title} maxLength={255} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field label={say('risks.kind')}>
        <Select
          value={draft.kind}
          onChange={(_, { value }) => change({ kind: raidKinds.find((kind) => kind === value) ?? 'Risk' })}
        >
          {raidKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`risks.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('risks.field.owner')}>
        <Select
          value={draft.owner?.id ?? ''}
          onChange={(_, { value }) => change({ owner: owners.find(({ id }) => id === value) })}
        >
          <option value="">{say('risks.owner.nobody')}</option>
          {owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === meId ? say('risks.owner.me', { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <OneToFive
        label={say('risks.field.probability')}
        value={draft.probability}
        onChange={(probability) => change({ probability })}
      />
      <OneToFive
        label={say('risks.field.impact')}
        value={draft.impact}
        onChange={(impact) => change({ impact })}
      />
      <Field label={say('risks.field.due')}>
        <DayField value={draft.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} />
      </Field>
      <Field label={say('risks.field.response')} className={styles.wide}>
        <Textarea value={draft.response} rows={2} onChange={(_, { value }) => change({ response: value })} />
      </Field>
      <Suspense>{draft.kind !== 'Lesson' && <LessonsLike text={draft.title} />}</Suspense>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={save}>
          {say('risks.save')}
        </Button>
        <Button onClick={onCancel}>{say('risks.cancel')}</Button>
      </div>
    </div>
  );
}

interface OneToFiveProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function OneToFive({ label, value, onChange }: OneToFiveProps) {
  return (
    <Field label={label}>
      <Select
        value={value === undefined ? '' : String(value)}
        onChange={(_, { value: chosen }) => onChange(chosen === '' ? undefined : Number(chosen))}
      >
        <option value="">–</option>
        {[1, 2, 3, 4, 5].map((step) => (
          <option key={step} value={step}>
            {step}
          </option>
        ))}
      </Select>
    </Field>
  );
}
