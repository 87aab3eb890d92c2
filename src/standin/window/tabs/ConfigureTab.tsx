import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { HostDialog } from '#standin/window/dialogs/HostDialog.tsx';
import { AppFrame, type FrameHandle } from '#standin/window/frames/AppFrame.tsx';
import type { OwnEffects } from '#standin/window/frames/useHostEffects.ts';
import type { FrameState, TabSettings } from '#standin/window/protocol/frame.ts';
import { useTeams } from '#standin/window/state/teams.ts';

interface ConfigureTabProps {
  readonly channelId: string;
  readonly configurationUrl: string;
  readonly onClose: () => void;
}

/** The app's configuration page. Save waits until the page says its choice is valid, then asks the page for its settings. */
export function ConfigureTab({ channelId, configurationUrl, onClose }: ConfigureTabProps) {
  const { tenant, backend, go, say } = useTeams();
  const handle = useRef<FrameHandle>(null);
  const [frame, setFrame] = useState<FrameState>();
  const [isSaving, setSaving] = useState(false);
  const [isAnnounced, setAnnounced] = useState(false);
  const appName = tenant.app.name.short;

  const save = async ({
    entityId,
    contentUrl,
    websiteUrl,
    suggestedDisplayName,
  }: TabSettings): Promise<void> => {
    if (entityId === undefined || contentUrl === undefined) {
      setSaving(false);
      say('The app said “saved” but gave no page to show.', 'error');
      return;
    }
    const name = suggestedDisplayName ?? appName;
    const tab = await backend.addTab(channelId, {
      entityId,
      contentUrl,
      websiteUrl: websiteUrl ?? contentUrl,
      suggestedDisplayName: name,
    });
    if (isAnnounced) {
      await backend.postMessage(channelId, { text: `Added a new tab at the top of this channel: ${name}` });
    }
    onClose();
    go({ at: 'channel', channelId, tab: tab.id });
  };
  const own: OwnEffects = {
    saved: ({ settings }) => void save(settings),
    notSaved: ({ reason }) => {
      setSaving(false);
      say(reason === '' ? 'The tab could not be saved.' : reason, 'error');
    },
  };

  return (
    <HostDialog
      title={appName}
      width="720px"
      height="520px"
      onClose={onClose}
      foot={
        <>
          <Checkbox
            style={{ marginRight: 'auto' }}
            label="Post to the channel about this tab"
            checked={isAnnounced}
            onChange={(_event, { checked }) => setAnnounced(checked === true)}
          />
          <Button onClick={onClose}>Cancel</Button>
          <Button
            appearance="primary"
            disabled={frame?.isValid !== true || isSaving}
            onClick={() => {
              setSaving(true);
              handle.current?.send({ func: 'settings.save', args: [{}] });
            }}
          >
            Save
          </Button>
        </>
      }
    >
      <AppFrame
        url={configurationUrl}
        title={`Set up ${appName}`}
        context="settings"
        page={{ id: '' }}
        channelId={channelId}
        own={own}
        onFrame={setFrame}
        handle={handle}
      />
    </HostDialog>
  );
}
