import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';
import { BotChat } from './BotChat.tsx';
import { useChatStyles } from './chat.styles.ts';

export function ChatPage() {
  const styles = useChatStyles();
  const { app } = useTeams().tenant;
  return (
    <>
      <header className={styles.header}>
        <AppIcon size={28} />
        <h1 className={styles.title}>{app.name.short}</h1>
      </header>
      <BotChat />
    </>
  );
}
