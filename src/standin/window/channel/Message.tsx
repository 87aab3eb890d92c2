import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { keyed } from '#standin/window/parts/keyed.ts';
import { PersonAvatar } from '#standin/window/parts/PersonAvatar.tsx';
import { cardContentType, type ChatMessage } from '#standin/window/backend/wire.ts';
import { MessageCard } from '#standin/window/cards/MessageCard.tsx';
import { SignInCard } from '#standin/window/cards/SignInCard.tsx';
import { signInContentType } from '#standin/window/cards/signInContent.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { usePostStyles } from './channel.styles.ts';
import { MessageMenu } from './MessageMenu.tsx';
import { MessageText } from './MessageText.tsx';
import { timeWords } from './timeWords.ts';

interface MessageProps {
  readonly message: ChatMessage;
  readonly conversationId: string;
}

export function Message({ message, conversationId }: MessageProps) {
  const styles = usePostStyles();
  const { tenant } = useTeams();
  const { id, from, sentAt, editedAt, text, attachments } = message;
  const isBot = from.kind === 'bot';
  return (
    <div className={styles.message} data-message={id}>
      {isBot ? (
        <span className={styles.botIcon}>
          <AppIcon size={32} />
        </span>
      ) : (
        <PersonAvatar name={from.displayName} />
      )}
      <div className={styles.content}>
        <div className={styles.byline}>
          <span className={styles.sender}>{from.displayName}</span>
          <time className={styles.time} dateTime={sentAt}>
            {timeWords(sentAt)}
          </time>
          {editedAt !== undefined && !isBot && <span className={styles.time}>Edited</span>}
        </div>
        {text !== '' && <MessageText text={text} />}
        {keyed(attachments).map(({ key, item: { contentType, content } }) => {
          if (contentType === signInContentType)
            return <SignInCard key={key} messageId={id} conversationId={conversationId} content={content} />;
          if (contentType !== cardContentType) return null;
          return (
            <MessageCard
              key={key}
              version={`${id} ${key} ${editedAt ?? ''}`}
              conversationId={conversationId}
              messageId={id}
              content={content}
              appName={isBot ? undefined : tenant.app.name.short}
            />
          );
        })}
      </div>
      <MessageMenu message={message} conversationId={conversationId} />
    </div>
  );
}
