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

import { say } from '#words/say.ts';

import { UpdateForm, type UpdateFormProps } from './UpdateForm.tsx';

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

export function UpdateDialog(props: Omit<UpdateFormProps, 'source'>) {
  const styles = useStyles();
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
            <UpdateForm {...props} source="tab" />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
