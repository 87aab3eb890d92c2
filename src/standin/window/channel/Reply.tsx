import { Button, mergeClasses } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTeams } from '#standin/window/state/teams.ts';
import { useComposeStyles } from './channel.styles.ts';
import { sendOnEnter } from './sendOnEnter.ts';

interface ReplyProps {
  readonly conversationId: string;
  readonly rootId: string;
}

export function Reply({ conversationId, rootId }: ReplyProps) {
  const styles = useComposeStyles();
  const { backend, say } = useTeams();
  const [text, setText] = useState('');
  const send = (): void => {
    const words = text.trim();
    if (words === '') return;
    setText('');
    backend.postMessage(conversationId, { text: words, replyToId: rootId }).catch(() => {
      setText(words);
      say('The reply was not sent. Try again.', 'error');
    });
  };
  return (
    <div className={mergeClasses(styles.box, styles.replyBox, styles.replyRow)}>
      <textarea
        className={styles.text}
        rows={1}
        aria-label="Reply"
        placeholder="Reply"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendOnEnter(send)}
      />
      {text !== '' && (
        <Button appearance="transparent" icon={<SendRegular />} aria-label="Send reply" onClick={send} />
      )}
    </div>
  );
}
