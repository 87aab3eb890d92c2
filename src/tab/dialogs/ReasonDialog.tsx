import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';

import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { say } from '#words/say.ts';

export interface ReasonDialogProps {
  readonly facts: ProjectFacts;
  readonly onGiven: (reason: string) => void;
  readonly onCancel: () => void;
}

/** HE10: what the lead knows and the evidence does not. Kept, shown, and quiet for 14 days. */
export function ReasonDialog({ facts, onGiven, onCancel }: ReasonDialogProps) {
  const [reason, setReason] = useState(facts.project.value.reason ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const give = (): void => {
    if (reason.trim() === '') setIsMissing(true);
    else onGiven(reason.trim());
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
                onChange={(_, data) => {
                  setIsMissing(false);
                  setReason(data.value);
                }}
                data-testid="reason"
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{say('update.cancel')}</Button>
            <Button appearance="primary" onClick={give}>
              {say('reason.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
