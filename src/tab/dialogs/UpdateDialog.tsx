import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { UpdateForm, type UpdateFormProps } from './UpdateForm.tsx';
import { useReport } from './useReport.ts';
import type { Report } from './useUpdateForm.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: '600px',
    width: 'calc(100% - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    boxSizing: 'border-box',
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { maxHeight: 'calc(100vh - 64px)' },
  content: { display: 'flex', flexDirection: 'column', minHeight: 0, paddingTop: '8px' },
});

export interface UpdateDialogProps extends Pick<UpdateFormProps, 'facts' | 'viewerId' | 'onCancel'> {
  readonly onReported: () => void;
}

/** Closes as soon as it is said: the page behind it shows the new status, and how it stands with it. */
export function UpdateDialog({ onReported, ...props }: UpdateDialogProps) {
  const styles = useStyles();
  const { notices } = useTabDeps();
  const report = useReport(props.facts, 'tab');
  const onReport: Report = (said, seen, untouched) => {
    onReported();
    const words = say('update.saved.filed', { project: seen.name, status: statusWords(said.rag) });
    void notices.did(report(said, seen, untouched), words);
  };
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, data) => !data.open && data.type !== 'backdropClick' && props.onCancel()}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle
            className={styles.title}
            action={
              <Button
                appearance="subtle"
                aria-label={say('update.close')}
                icon={<DismissRegular />}
                onClick={props.onCancel}
              />
            }
          >
            {say('update.title', { project: props.facts.project.value.name })}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <UpdateForm {...props} isSaving={false} onReport={onReport} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
