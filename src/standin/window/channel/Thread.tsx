import { usePostStyles } from './channel.styles.ts';
import { Message } from './Message.tsx';
import { Reply } from './Reply.tsx';
import type { PostThread } from './threads.ts';

interface ThreadProps {
  readonly thread: PostThread;
  readonly conversationId: string;
}

export function Thread({ thread: { root, replies }, conversationId }: ThreadProps) {
  const styles = usePostStyles();
  return (
    <article className={styles.thread} aria-label={`Post by ${root.from.displayName}`}>
      {[root, ...replies].map((message) => (
        <Message key={message.id} message={message} conversationId={conversationId} />
      ))}
      <Reply conversationId={conversationId} rootId={root.id} />
    </article>
  );
}
