import { Button, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { cardContentType, type Attachment } from '#standin/window/backend/wire.ts';
import { cardTitle } from '#standin/window/cards/cardContent.ts';
import { CardView } from '#standin/window/cards/CardView.tsx';
import { keyed } from '#standin/window/parts/keyed.ts';
import { useComposeStyles } from './channel.styles.ts';

interface ComposePreviewProps {
  readonly attachments: readonly Attachment[];
  readonly isBusy: boolean;
  readonly onRemove: (attachment: Attachment) => void;
}

/** What will be sent with the words. Cards are not for pressing before they are sent. */
export function ComposePreview({ attachments, isBusy, onRemove }: ComposePreviewProps) {
  const styles = useComposeStyles();
  return (
    <>
      {isBusy && (
        <Spinner className={styles.quiet} size="tiny" label="Getting a preview" labelPosition="after" />
      )}
      {keyed(attachments).map(({ key, item: attachment }) => (
        <div key={key} className={styles.preview}>
          <div className={styles.card}>
            {attachment.contentType === cardContentType && (
              <CardView content={attachment.content} onPress={() => undefined} />
            )}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`Remove ${cardTitle(attachment.content)}`}
            onClick={() => onRemove(attachment)}
          />
        </div>
      ))}
    </>
  );
}
