import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';

import { Suspense } from 'react';

import type { DecisionKind } from '#domain/decision/decision.ts';
import type { Day } from '#domain/calendar/day.ts';
import { DayField } from '#tab/dialogs/DayField.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { type LogDraft, longestHelpTitle, longestTitle, type LogProblem, noteKinds } from './logKinds.ts';

const LessonsLike = laterPart(async () => (await import('#tab/toolkit/beside/LessonsLike.tsx')).LessonsLike);

export interface LogFieldsProps {
  readonly draft: LogDraft;
  readonly problem: LogProblem | undefined;
  readonly isFromMessage: boolean;
  readonly today: Day;
  readonly isDisabled: boolean;
  readonly change: (part: Partial<LogDraft>) => void;
}

/** The few fields each kind needs, in one order for all. */
export function LogFields(props: LogFieldsProps) {
  const { draft, problem, isFromMessage, isDisabled, change } = props;
  const { kind } = draft;
  const longest = kind === 'help' ? longestHelpTitle : longestTitle;
  const hasProblem = problem === 'titleMissing' || problem === 'titleTooLong';
  const line = kind === 'painPoint' ? say(`listening.say.line.${draft.noteKind}`) : say(`log.text.${kind}`);
  return (
    <>
      {kind === 'painPoint' && <NoteKindField {...props} />}
      <Field
        label={<Labelled text={line} note={isFromMessage ? say('log.textFrom') : ''} />}
        {...(hasProblem
          ? { validationMessage: say(`log.problem.${problem}`, { longest }), validationState: 'warning' }
          : {})}
      >
        <Textarea
          value={draft.title}
          rows={2}
          resize="vertical"
          disabled={isDisabled}
          onChange={(_, data) => change({ title: data.value })}
          data-testid="log-text"
        />
      </Field>
      <Suspense>{kind === 'risk' && <LessonsLike text={draft.title} />}</Suspense>
      {kind === 'risk' && <Scales {...props} />}
      {kind === 'decision' && <DecisionKindField {...props} />}
      {kind !== 'help' && (
        <Field label={<Labelled text={say(`log.details.${kind}`)} note={say('log.optional')} />}>
          <Textarea
            value={draft.details}
            rows={kind === 'painPoint' ? 4 : 2}
            resize="vertical"
            disabled={isDisabled}
            onChange={(_, data) => change({ details: data.value.slice(0, 4_000) })}
            data-testid="log-details"
          />
        </Field>
      )}
      {(kind === 'roadblock' || kind === 'help') && (
        <Field label={<Labelled text={say(`log.dueOn.${kind}`)} note={say('log.optional')} />}>
          <DayField
            value={draft.dueOn}
            today={props.today}
            isDisabled={isDisabled}
            onChange={(dueOn) => change({ dueOn })}
          />
        </Field>
      )}
    </>
  );
}

export function Labelled({ text, note }: { text: string; note: string }) {
  const styles = useLogStyles();
  return (
    <>
      <span className={styles.label}>{text}</span>
      {note !== '' && <span className={styles.origin}>{note}</span>}
    </>
  );
}

function NoteKindField({ draft, isDisabled, change }: LogFieldsProps) {
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={say('listening.say.kind')}
      value={draft.noteKind}
      disabled={isDisabled}
      onChange={(_, data) => {
        const noteKind = noteKinds.find((one) => one === data.value);
        if (noteKind !== undefined) change({ noteKind });
      }}
    >
      {noteKinds.map((kind) => (
        <Radio
          key={kind}
          value={kind}
          label={say(`listening.kind.${kind}`)}
          data-testid={`log-note-${kind}`}
        />
      ))}
    </RadioGroup>
  );
}

/** HE5 judges a risk by the two together. */
function Scales({ draft, isDisabled, change }: LogFieldsProps) {
  const styles = useLogStyles();
  return (
    <div className={styles.pair}>
      {(['probability', 'impact'] as const).map((name) => (
        <Field key={name} label={<Labelled text={say(`log.${name}`)} note={say('log.scale')} />}>
          <Input
            type="number"
            min={1}
            max={5}
            value={draft[name] === undefined ? '' : String(draft[name])}
            disabled={isDisabled}
            onChange={(_, data) => change({ [name]: oneToFive(data.value) })}
            data-testid={`log-${name}`}
          />
        </Field>
      ))}
    </div>
  );
}

function oneToFive(typed: string): number | undefined {
  const number = Number(typed.trim());
  return typed.trim() === '' || !Number.isInteger(number) ? undefined : Math.min(5, Math.max(1, number));
}

const decisionKinds: readonly DecisionKind[] = ['Start', 'Stop', 'Delay', 'Help', 'Other'];

function DecisionKindField({ draft, isDisabled, change }: LogFieldsProps) {
  return (
    <Field label={<Labelled text={say('log.decision')} note="" />}>
      <Select
        value={draft.decision}
        disabled={isDisabled}
        onChange={(_, data) => {
          const decision = decisionKinds.find((one) => one === data.value);
          if (decision !== undefined) change({ decision });
        }}
      >
        {decisionKinds.map((decision) => (
          <option key={decision} value={decision}>
            {say(`log.decision.${decision}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
