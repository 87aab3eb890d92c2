import { Button, Field, Radio, RadioGroup, SpinButton, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import type { LogEntry } from '#domain/decision/decisionLog.ts';
import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

import { useAnswering } from './useAnswering.ts';
import { useAskedStyles } from './asked.styles.ts';

export interface AnswerFormProps {
  readonly entry: LogEntry;
  readonly project: Project | undefined;
  readonly onClose: () => void;
}

/** Yes or no, and why; what it writes stands above the button. */
export function AnswerForm({ entry, project, onClose }: AnswerFormProps) {
  const styles = useAskedStyles();
  const [isYes, setYes] = useState<boolean>();
  const [weeks, setWeeks] = useState(entry.decision.weeks ?? 4);
  const [why, setWhy] = useState('');
  const { answer, problem, isBusy } = useAnswering(entry, project);
  const { kind } = entry.decision;
  const about = { kind, project: project?.name ?? '' };
  return (
    <form
      className={styles.form}
      data-testid="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isYes !== undefined) void answer({ isYes, weeks, why });
      }}
    >
      <Field label={say('decisions.asked.answer')}>
        <RadioGroup
          layout="horizontal"
          value={isYes === undefined ? '' : isYes ? 'yes' : 'no'}
          onChange={(_, { value }) => setYes(value === 'yes')}
        >
          <Radio value="yes" label={say('decisions.asked.yes', about)} />
          <Radio value="no" label={say('decisions.asked.no', about)} />
        </RadioGroup>
      </Field>
      {kind === 'Delay' && isYes === true && (
        <Field label={say('decisions.asked.weeks')}>
          <SpinButton
            value={weeks}
            min={1}
            max={104}
            onChange={(_, data) => setWeeks(weeksTyped(data.value ?? Number(data.displayValue), weeks))}
          />
        </Field>
      )}
      <Field
        label={say('decisions.asked.why')}
        required
        validationState={problem === undefined ? 'none' : 'warning'}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Textarea value={why} maxLength={1000} resize="vertical" onChange={(_, data) => setWhy(data.value)} />
      </Field>
      <p className={styles.small}>
        {say('decisions.asked.writes', { project: project === undefined ? 'none' : 'some' })}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy || isYes === undefined}>
          {say('decisions.asked.decide')}
        </Button>
        <Button onClick={onClose}>{say('decisions.asked.cancel')}</Button>
      </div>
    </form>
  );
}

const weeksTyped = (typed: number, before: number): number =>
  Number.isInteger(typed) && typed >= 1 && typed <= 104 ? typed : before;
