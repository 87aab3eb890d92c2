import { Button, mergeClasses } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { unreachableText } from '#standin/window/cards/cardAnswer.ts';
import { useComposeStyles } from '#standin/window/channel/channel.styles.ts';
import { sendOnEnter } from '#standin/window/channel/sendOnEnter.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useChatStyles } from './chat.styles.ts';

/** A message to the bot; its manifest's prompts stand above the box. */
export function BotCompose({ conversationId }: { readonly conversationId: string }) {
  const styles = useComposeStyles();
  const own = useChatStyles();
  const { backend, tenant, layout, say } = useTeams();
  const [text, setText] = useState('');
  const prompts =
    tenant.app.bots?.flatMap(({ commandLists }) => commandLists ?? []).flatMap(({ commands }) => commands) ??
    [];
  const send = async (words: string): Promise<void> => {
    if (words.trim() === '') return;
    setText('');
    if (!(await backend.tellBot(conversationId, { text: words.trim() }))) say(unreachableText, 'error');
  };
  return (
    <div className={mergeClasses(styles.outer, layout === 'phone' && styles.phoneOuter)}>
      <div className={own.suggestions}>
        {prompts.map(({ title, description }) => (
          <Button
            key={title}
            size="small"
            shape="circular"
            title={description}
            onClick={() => void send(title)}
          >
            {title}
          </Button>
        ))}
      </div>
      <div className={mergeClasses(styles.box, styles.replyRow)}>
        <textarea
          className={styles.text}
          rows={1}
          aria-label="Type a message"
          placeholder="Type a message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendOnEnter(() => void send(text))}
        />
        <Button
          appearance="transparent"
          icon={<SendRegular />}
          aria-label="Send"
          disabled={text.trim() === ''}
          onClick={() => void send(text)}
        />
      </div>
    </div>
  );
}
