import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';

import type { SavedStatus } from '#data/statusReport/saveStatus.ts';
import { Said } from '#tab/parts/Said.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { ConflictField } from './ConflictField.tsx';
import { type SharedField, valuesOf } from './conflicts.ts';
import { DayField } from './DayField.tsx';
import { EvidenceHint } from './EvidenceHint.tsx';
import { NumberFields } from './NumberFields.tsx';
import { saveProblemWords } from './saveProblemWords.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { finishOrigin, keepsWords, shownValue, statusTags } from './updateFormWords.ts';
import { useUpdateStyles } from './updateForm.styles.ts';
import { type UpdateFormState, useUpdateForm } from './useUpdateForm.ts';

export interface UpdateFormProps {
  readonly facts: ProjectFacts;
  readonly source: 'tab' | 'dialog';
  /** Whose view a status is: `you` or a name. */
  readonly viewerId: string | undefined;
  readonly onSaved: (saved: SavedStatus) => void;
  readonly onCancel: () => void;
}

/** Five fields, or one press when nothing changed. */
export function UpdateForm({ facts, source, viewerId, onSaved, onCancel }: UpdateFormProps) {
  const styles = useUpdateStyles();
  const state = useUpdateForm(facts, source, onSaved);
  const { isSaving, conflict, saveProblem } = state;
  const waitSeconds = useWaitSeconds();
  const whoMay = facts.project.value.lead?.name ?? facts.settings.pmoName;
  return (
    <form
      className={styles.form}
      data-testid="update-form"
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <div className={styles.fields}>
        {conflict === undefined ? (
          <SameAsLastWeek facts={facts} state={state} />
        ) : (
          <ConflictBar facts={facts} state={state} />
        )}
        <Fields facts={facts} state={state} viewerId={viewerId} />
      </div>
      <div className={styles.problem} role="alert">
        {saveProblem !== undefined && (
          <MessageBar intent="warning" layout="multiline" data-testid="save-problem">
            <MessageBarBody>{saveProblemWords(saveProblem, whoMay)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.footer}>
        <output className={styles.quiet}>
          {waitSeconds > 0
            ? say('pages.waiting', { seconds: waitSeconds })
            : say(conflict === undefined && saveProblem === undefined ? 'update.goesTo' : 'update.keptHere')}
        </output>
        <span className={styles.buttons}>
          <Button onClick={onCancel} disabled={isSaving}>
            {say('update.cancel')}
          </Button>
          <Button appearance="primary" type="submit" disabled={isSaving} data-testid="save-update">
            {say(isSaving ? 'update.saving' : conflict === undefined ? 'update.save' : 'update.saveMine')}
          </Button>
        </span>
      </div>
    </form>
  );
}

interface PartProps {
  readonly facts: ProjectFacts;
  readonly state: UpdateFormState;
}

function SameAsLastWeek({ facts, state }: PartProps) {
  const styles = useUpdateStyles();
  return (
    <div className={styles.same}>
      <div className={styles.sameWords}>
        <span className={styles.sameTitle}>{say('update.same.title')}</span>
        <span className={styles.quiet}>{keepsWords(facts)}</span>
      </div>
      <Button
        icon={<CheckmarkRegular />}
        disabled={state.isSaving}
        onClick={() => void state.saveAsPlanned()}
        data-testid="all-as-planned"
      >
        {say('update.same.button')}
      </Button>
    </div>
  );
}

function ConflictBar({ facts, state }: PartProps) {
  const { conflict } = state;
  if (conflict === undefined) return null;
  const { now, writer } = conflict;
  const age = instantAgeWords(Date.parse(now.modifiedAt), Math.max(facts.now, Date.parse(now.modifiedAt)));
  return (
    <MessageBar intent="info" layout="multiline" data-testid="conflict">
      <MessageBarBody>
        <Said message="update.conflict" values={{ name: shortName(writer), age }} />{' '}
        {say('update.conflict.help')}
      </MessageBarBody>
    </MessageBar>
  );
}

function Fields({ facts, state, viewerId }: PartProps & { viewerId: string | undefined }) {
  const styles = useUpdateStyles();
  const { form, origins, change, isSaving, formProblem } = state;
  const [isFinishReadable, setIsFinishReadable] = useState(true);
  const statusOrigin =
    origins.status === 'differ'
      ? say('update.status.differ')
      : say(origins.status === 'agree' ? 'update.status.fromLast' : 'update.status.new');
  const missing = formProblem?.kind === 'statusMissing' ? say('update.status.missing') : undefined;
  return (
    <>
      <Labelled name="rag" state={state} label={say('update.status')} origin={statusOrigin} problem={missing}>
        <StatusChoice
          value={form.rag}
          onChange={(rag) => change({ rag })}
          tags={statusTags(facts, viewerId)}
          isDisabled={isSaving}
        />
      </Labelled>
      <EvidenceHint facts={facts} />
      <Labelled
        name="headline"
        state={state}
        label={say('update.headline')}
        origin={say(`update.headline.${origins.headline}`)}
      >
        <Textarea
          value={form.headline}
          onChange={(_, data) => change({ headline: data.value })}
          maxLength={255}
          disabled={isSaving}
          data-testid="headline"
        />
      </Labelled>
      <Labelled
        name="next"
        state={state}
        label={say('update.next')}
        origin={say(`update.next.${origins.next}`)}
      >
        <Input
          value={form.next}
          onChange={(_, data) => change({ next: data.value })}
          maxLength={255}
          disabled={isSaving}
          data-testid="next"
        />
      </Labelled>
      <div className={styles.pair}>
        <Labelled
          name="needHelp"
          state={state}
          label={say('update.help')}
          origin={say('update.help.optional')}
        >
          <Input
            value={form.needHelp}
            onChange={(_, data) => change({ needHelp: data.value })}
            placeholder={say('update.help.placeholder')}
            maxLength={255}
            disabled={isSaving}
            data-testid="need-help"
          />
        </Labelled>
        <Labelled
          name="forecastFinish"
          state={state}
          label={say('update.finish')}
          origin={finishOrigin(facts)}
          problem={isFinishReadable ? undefined : say('update.finish.unreadable')}
        >
          <DayField
            value={form.forecastFinish}
            today={facts.today}
            onChange={(forecastFinish) => change({ forecastFinish })}
            onReadable={setIsFinishReadable}
            isDisabled={isSaving}
          />
        </Labelled>
      </div>
      <Numbers facts={facts} state={state} />
    </>
  );
}

function Numbers({ facts, state }: PartProps) {
  const styles = useUpdateStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <LinkButton onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen} testId="numbers">
        {say('update.numbers')}
      </LinkButton>
      <span className={styles.origin}>{say('update.numbers.why')}</span>
      {isOpen && <NumberFields facts={facts} state={state} />}
    </div>
  );
}

function Labelled(props: {
  name: SharedField;
  state: UpdateFormState;
  label: string;
  origin: string;
  problem?: string | undefined;
  children: ReactNode;
}) {
  const styles = useUpdateStyles();
  const { name, state, label, problem } = props;
  const { conflict, form, change } = state;
  const isTwo = conflict?.fields.includes(name) === true;
  const words = {
    children: (
      <>
        <span className={styles.label}>{label}</span>
        <span className={styles.origin}>{isTwo ? say('update.conflict.two') : props.origin}</span>
      </>
    ),
  };
  if (!isTwo || conflict === undefined)
    return (
      <Field
        label={words}
        {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'warning' })}
      >
        {props.children}
      </Field>
    );
  const theirs = valuesOf(conflict.now.value);
  const { mine } = conflict;
  return (
    <Field label={words}>
      <ConflictField
        label={label}
        mine={shownValue(name, mine)}
        theirs={shownValue(name, theirs)}
        theirName={shortName(conflict.writer)}
        choice={form[name] === theirs[name] ? 'theirs' : 'mine'}
        onChoose={(choice) => change({ [name]: choice === 'theirs' ? theirs[name] : mine[name] })}
      />
    </Field>
  );
}
