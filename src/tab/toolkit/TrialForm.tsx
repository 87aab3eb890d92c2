import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import { type Trial, verdicts } from '#domain/toolkit/practices.ts';
import type { Tool } from '#domain/toolkit/toolCatalogue.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';

export const emptyTrial: Trial = {
  what: '',
  toolId: undefined,
  who: '',
  weeks: undefined,
  verdict: undefined,
  note: '',
};

export const trialItem = ({ what, toolId, who, weeks, verdict, note }: Trial): ToolkitItem => ({
  kind: 'Trial',
  title: what,
  body: note,
  fits: { tool: toolId, who, weeks, verdict },
  weight: undefined,
});

export interface TrialFormProps {
  readonly first: Trial;
  readonly tools: readonly Tool[];
  readonly onSave: (trial: Trial) => void;
  readonly onCancel: () => void;
}

export function TrialForm({ first, tools, onSave, onCancel }: TrialFormProps) {
  const styles = useToolkitStyles();
  const [draft, setDraft] = useState(first);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Trial>): void => setDraft((now) => ({ ...now, ...part }));
  const isNamed = draft.what.trim() !== '';
  const save = (): void => {
    setTried(true);
    if (isNamed)
      onSave({ ...draft, what: draft.what.trim(), who: draft.who.trim(), note: draft.note.trim() });
  };
  return (
    <form
      className={styles.form}
      style={{ flex: '1 1 100%' }}
      data-testid="trial-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={say('toolkit.trial.what')}
        className={styles.wide}
        {...(isTried && !isNamed
          ? { validationMessage: say('toolkit.trial.whatWanted'), validationState: 'warning' as const }
          : {})}
      >
        <Input
          value={draft.what}
          maxLength={200}
          onChange={(_, { value }) => change({ what: value })}
          data-testid="trial-what"
        />
      </Field>
      <Field label={say('toolkit.trial.tool')}>
        <Select
          value={draft.toolId ?? ''}
          onChange={(_, { value }) => change({ toolId: value === '' ? undefined : value })}
          data-testid="trial-tool"
        >
          <option value="">{say('toolkit.trial.noTool')}</option>
          {tools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('toolkit.trial.who')}>
        <Input
          value={draft.who}
          maxLength={100}
          onChange={(_, { value }) => change({ who: value })}
          data-testid="trial-who"
        />
      </Field>
      <Field label={say('toolkit.trial.weeks')}>
        <Input
          type="number"
          min={0}
          max={200}
          value={draft.weeks === undefined ? '' : String(draft.weeks)}
          onChange={(_, { value }) => change({ weeks: weeksIn(value) })}
          data-testid="trial-weeks"
        />
      </Field>
      <Field label={say('toolkit.trial.verdict')}>
        <Select
          value={draft.verdict ?? ''}
          onChange={(_, { value }) => change({ verdict: verdicts.find((one) => one === value) })}
          data-testid="trial-verdict"
        >
          <option value="">{say('toolkit.trial.verdictName', { verdict: 'none' })}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {say('toolkit.trial.verdictName', { verdict })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('toolkit.trial.note')} className={styles.wide}>
        <Textarea
          value={draft.note}
          rows={2}
          maxLength={1000}
          onChange={(_, { value }) => change({ note: value })}
          data-testid="trial-note"
        />
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" type="submit" data-testid="save-trial">
          {say('toolkit.save')}
        </Button>
        <Button onClick={onCancel}>{say('toolkit.cancel')}</Button>
      </div>
    </form>
  );
}

function weeksIn(typed: string): number | undefined {
  const weeks = Number(typed);
  return typed.trim() === '' || !Number.isFinite(weeks) || weeks < 0 ? undefined : weeks;
}
