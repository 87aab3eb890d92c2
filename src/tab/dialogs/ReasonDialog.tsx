import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';

import { updateItem } from '#data/lists/updateItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Project } from '#domain/project/project.ts';
import { ok } from '#domain/result.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { type SaveProblem, saveProblemWords } from './saveProblemWords.ts';

export interface ReasonDialogProps {
  readonly facts: ProjectFacts;
  readonly onSaved: (after: Kept<Project>) => void;
  readonly onCancel: () => void;
}

/** HE10: what the lead knows and the evidence does not. Kept, shown, and quiet for 14 days. */
export function ReasonDialog({ facts, onSaved, onCancel }: ReasonDialogProps) {
  const { lists, newOperationId } = useTabDeps();
  const [operationId] = useState(newOperationId);
  const [reason, setReason] = useState(facts.project.value.reason ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<SaveProblem>();
  const save = async (): Promise<void> => {
    if (reason.trim() === '') {
      setIsMissing(true);
      return;
    }
    setIsSaving(true);
    const saved = await updateItem(
      lists.projects,
      facts.project.id,
      (project) => ok({ ...project, reason: reason.trim(), reasonOn: facts.today }),
      operationId,
    );
    setIsSaving(false);
    if (saved.ok) onSaved(saved.value.after);
    else setProblem(saved.error);
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('reason.title')}</DialogTitle>
          <DialogContent>
            <Field
              label={say('reason.label')}
              hint={say('reason.why')}
              {...(isMissing
                ? { validationMessage: say('reason.missing'), validationState: 'warning' as const }
                : {})}
            >
              <Textarea
                value={reason}
                maxLength={255}
                disabled={isSaving}
                onChange={(_, data) => {
                  setIsMissing(false);
                  setReason(data.value);
                }}
                data-testid="reason"
              />
            </Field>
            {problem !== undefined && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{saveProblemWords(problem, facts.settings.pmoName)}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{say('update.cancel')}</Button>
            <Button appearance="primary" disabled={isSaving} onClick={() => void save()}>
              {say('reason.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
