import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

import { Said } from '#tab/parts/Said.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';
import { refusalWords } from '#words/statusWords.ts';

import { type PartProps, UpdateFields } from './UpdateFields.tsx';
import { useUpdateStyles } from './updateForm.styles.ts';
import { keepsWords } from './updateFormWords.ts';
import { type Report, useUpdateForm } from './useUpdateForm.ts';

export interface UpdateFormProps {
  readonly facts: ProjectFacts;
  /** Whose view a status is: `you` or a name. */
  readonly viewerId: string | undefined;
  /** It was said, and waits for SharePoint. */
  readonly isSaving: boolean;
  readonly onReport: Report;
  readonly onCancel: () => void;
}

/** Five fields, or one press when nothing changed. */
export function UpdateForm({ facts, viewerId, isSaving, onReport, onCancel }: UpdateFormProps) {
  const styles = useUpdateStyles();
  const state = useUpdateForm(facts, isSaving, onReport);
  const { conflict, refusal } = state;
  return (
    <form
      className={styles.form}
      data-testid="update-form"
      onSubmit={(event) => {
        event.preventDefault();
        state.save();
      }}
    >
      <div className={styles.fields}>
        {conflict === undefined ? (
          <SameAsLastWeek facts={facts} state={state} />
        ) : (
          <ConflictBar facts={facts} state={state} />
        )}
        <UpdateFields facts={facts} state={state} viewerId={viewerId} />
      </div>
      <div className={styles.problem} role="alert">
        {refusal !== undefined && (
          <MessageBar intent="warning" layout="multiline" data-testid="save-problem">
            <MessageBarBody>{refusalWords(refusal)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.footer}>
        <output className={styles.quiet}>
          {say(conflict === undefined && refusal === undefined ? 'update.goesTo' : 'update.keptHere')}
        </output>
        <span className={styles.buttons}>
          <Button onClick={onCancel}>{say('update.cancel')}</Button>
          <Button appearance="primary" type="submit" disabled={isSaving} data-testid="save-update">
            {say(isSaving ? 'update.saving' : conflict === undefined ? 'update.save' : 'update.saveMine')}
          </Button>
        </span>
      </div>
    </form>
  );
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
        onClick={state.saveAsPlanned}
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
