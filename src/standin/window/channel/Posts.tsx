import { Spinner, mergeClasses } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Channel } from '#standin/window/backend/wire.ts';
import { EmptyPage } from '#standin/window/parts/EmptyPage.tsx';
import { useMessages } from '#standin/window/state/useMessages.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { Compose } from './Compose.tsx';
import { usePostStyles } from './channel.styles.ts';
import { Thread } from './Thread.tsx';
import { useStayAtNewest } from './useStayAtNewest.ts';
import { threadsOf } from './threads.ts';

export function Posts({ channel }: { readonly channel: Channel }) {
  const styles = usePostStyles();
  const { layout } = useTeams();
  const messages = useMessages(channel.id);
  const threads = useMemo(() => threadsOf(messages ?? []), [messages]);
  const { scroll, content } = useStayAtNewest(threads.at(-1)?.root.id);
  return (
    <div className={styles.area}>
      <div
        ref={scroll}
        className={mergeClasses(styles.scroll, layout === 'phone' && styles.phoneScroll)}
        role="log"
        aria-label={`Posts in ${channel.displayName}`}
      >
        <div ref={content}>
          {messages === undefined && <Spinner />}
          {messages?.length === 0 && (
            <EmptyPage icon={<ChatRegular />} title={`Welcome to ${channel.displayName}`}>
              Nobody has posted here yet.
            </EmptyPage>
          )}
          {threads.map((thread) => (
            <Thread key={thread.root.id} thread={thread} conversationId={channel.id} />
          ))}
        </div>
      </div>
      <Compose conversationId={channel.id} label={`Start a post in ${channel.displayName}`} />
    </div>
  );
}
