import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

import { say } from '#words/say.ts';

export interface EraseDialogProps {
  readonly who: string;
  readonly rows: number;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** What it does, and what it does not reach, before it is done. */
export function EraseDialog({ who, rows, onErase, onCancel }: EraseDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('people.eraseTitle', { person: who, rows })}</DialogTitle>
          <DialogContent>
            <p>{say('people.eraseWhy')}</p>
            <p>{say('people.eraseVersions')}</p>
            <p>{say('people.eraseChat')}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onErase}>
              {say('people.eraseNow')}
            </Button>
            <Button onClick={onCancel}>{say('people.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
