import { Button, Field, Select, Textarea, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { CardView } from '#standin/window/cards/CardView.tsx';
import { useLinkPreview } from '#standin/window/composeApp/useLinkPreview.ts';
import { teamsOf } from '#standin/window/state/startPlace.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useDialogStyles } from './dialog.styles.ts';
import { HostDialog } from './HostDialog.tsx';

interface ShareToProps {
  readonly urls: readonly string[];
  readonly message: string;
  readonly channelId: string | undefined;
  readonly onDone: (isShared: boolean) => void;
}

/** Teams' "Share to": a link to a channel, with what somebody wants to say about it; the link unfurls as if pasted. */
export function ShareTo({ urls, message, channelId, onDone }: ShareToProps) {
  const styles = useDialogStyles();
  const { tenant, me, backend, say } = useTeams();
  const teams = teamsOf(tenant, me);
  const [target, setTarget] = useState(channelId ?? teams[0]?.channels[0]?.id ?? '');
  const [text, setText] = useState(message);
  const link = urls.join(' ');
  const preview = useLinkPreview(target, link);
  const share = async (): Promise<void> => {
    const { attachment } = preview;
    const attachments =
      attachment === undefined ? [] : [{ contentType: attachment.contentType, content: attachment.content }];
    await backend.postMessage(target, {
      text: [text, link].filter((part) => part !== '').join('\n'),
      attachments,
    });
    say('Shared', 'success');
    onDone(true);
  };
  return (
    <HostDialog
      title="Share to Teams"
      width="520px"
      onClose={() => {
        onDone(false);
      }}
      foot={
        <>
          <Button onClick={() => onDone(false)}>Cancel</Button>
          <Button
            appearance="primary"
            disabled={target === '' || preview.isBusy}
            onClick={() => void share()}
          >
            Share
          </Button>
        </>
      }
    >
      <div className={mergeClasses(styles.padded, styles.column)}>
        <Field label="Share to">
          <Select value={target} onChange={(_event, { value }) => setTarget(value)}>
            {teams.map((team) => (
              <optgroup key={team.id} label={team.displayName}>
                {team.channels.map((channel) => (
                  <option key={channel.id} value={channel.id}>
                    {team.displayName} › {channel.displayName}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label="Say something about this">
          <Textarea value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <span className={styles.quiet}>{link}</span>
        {preview.attachment !== undefined && (
          <CardView content={preview.attachment.content} onPress={() => undefined} />
        )}
      </div>
    </HostDialog>
  );
}
