import { Button } from '@fluentui/react-components';
import type { ChannelTab } from '#standin/window/backend/wire.ts';
import { useDialogStyles } from '#standin/window/dialogs/dialog.styles.ts';
import { HostDialog } from '#standin/window/dialogs/HostDialog.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

interface RemoveTabProps {
  readonly tab: ChannelTab;
  readonly onClose: () => void;
}

export function RemoveTab({ tab, onClose }: RemoveTabProps) {
  const styles = useDialogStyles();
  const { backend, go } = useTeams();
  const remove = async (): Promise<void> => {
    await backend.removeTab(tab.id);
    onClose();
    go({ at: 'channel', channelId: tab.channelId, tab: 'posts' });
  };
  return (
    <HostDialog
      title={`Remove ${tab.suggestedDisplayName}?`}
      width="440px"
      hasAppIcon={false}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" onClick={() => void remove()}>
            Remove
          </Button>
        </>
      }
    >
      <p className={styles.padded}>The tab goes for everyone in the channel. What it shows is kept.</p>
    </HostDialog>
  );
}
