import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

import type { SavedStatus } from '#data/statusReport/saveStatus.ts';
import { Said } from '#tab/parts/Said.tsx';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { saveProblemWords } from './saveProblemWords.ts';
import { type PartProps, UpdateFields } from './UpdateFields.tsx';
import { useUpdateStyles } from './updateForm.styles.ts';
import { keepsWords } from './updateFormWords.ts';
import { useUpdateForm } from './useUpdateForm.ts';

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
        <UpdateFields facts={facts} state={state} viewerId={viewerId} />
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
