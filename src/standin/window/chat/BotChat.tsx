import { mergeClasses } from '@fluentui/react-components';
import { Message } from '#standin/window/channel/Message.tsx';
import { usePostStyles } from '#standin/window/channel/channel.styles.ts';
import { useStayAtNewest } from '#standin/window/channel/useStayAtNewest.ts';
import { useMessages } from '#standin/window/state/useMessages.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { BotCompose } from './BotCompose.tsx';
import { useChatStyles } from './chat.styles.ts';

/** The person's own chat with the app's bot. */
export function BotChat() {
  const styles = usePostStyles();
  const own = useChatStyles();
  const { tenant, me, layout } = useTeams();
  const conversationId = me.personalChatId;
  const messages = useMessages(conversationId) ?? [];
  const { scroll, content } = useStayAtNewest(messages.at(-1)?.id);
  const { app } = tenant;
  return (
    <div className={styles.area}>
      <div
        ref={scroll}
        className={mergeClasses(styles.scroll, layout === 'phone' && styles.phoneScroll)}
        role="log"
        aria-label={`Chat with ${app.name.short}`}
      >
        <div ref={content}>
          {messages.length === 0 && (
            <p className={own.hello}>This is your own chat with {app.name.short}. Say hello.</p>
          )}
          {messages.map((message) => (
            <div key={message.id} className={mergeClasses(own.bubble, message.from.id === me.id && own.mine)}>
              <Message message={message} conversationId={conversationId} />
            </div>
          ))}
        </div>
      </div>
      <BotCompose conversationId={conversationId} />
    </div>
  );
}
