import { Button, makeStyles } from '@fluentui/react-components';
import { cardContentType } from '#standin/window/backend/wire.ts';
import { CardView } from '#standin/window/cards/CardView.tsx';
import { useDialogStyles } from '#standin/window/dialogs/dialog.styles.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import type { PreviewActivity } from './extensionAnswer.ts';

const useStyles = makeStyles({
  foot: { display: 'flex', justifyContent: 'flex-end', gap: '8px', padding: '16px 24px 24px' },
  lead: { margin: '0 24px 12px' },
});

interface BotPreviewProps {
  readonly activity: PreviewActivity;
  readonly onChoice: (choice: 'edit' | 'send') => void;
}

/** `botMessagePreview`: exactly what the chat will see, before the bot posts it. Its buttons are not for pressing yet. */
export function BotPreview({ activity, onChoice }: BotPreviewProps) {
  const styles = useStyles();
  const shared = useDialogStyles();
  const { tenant } = useTeams();
  return (
    <>
      <p className={styles.lead}>{tenant.app.name.short} will post this for everyone in the conversation.</p>
      <div className={shared.cardArea}>
        {activity.text !== undefined && activity.text !== '' && <p>{activity.text}</p>}
        {(activity.attachments ?? []).map(
          ({ contentType, content }) =>
            contentType === cardContentType && (
              <CardView key={JSON.stringify(content)} content={content} onPress={() => undefined} />
            ),
        )}
      </div>
      <div className={styles.foot}>
        <Button onClick={() => onChoice('edit')}>Edit</Button>
        <Button appearance="primary" onClick={() => onChoice('send')}>
          Send
        </Button>
      </div>
    </>
  );
}
