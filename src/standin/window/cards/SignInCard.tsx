import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { readSignInCard } from './signInContent.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '12px',
    maxWidth: '500px',
    boxSizing: 'border-box',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0 },
});

/** Teams tries once a message, however often it is drawn. */
const tried = new Set<string>();

interface SignInCardProps {
  readonly messageId: string;
  readonly conversationId: string;
  readonly content: unknown;
}

/** A bot's sign-in card: Teams answers it with a single-sign-on token of its own, and shows the button only where that does not do. */
export function SignInCard({ messageId, conversationId, content }: SignInCardProps) {
  const styles = useStyles();
  const { backend } = useTeams();
  const { ssoToken, signIn } = useSignIn();
  const [isShown, setShown] = useState(tried.has(messageId));
  const { text, button, connectionName, exchangeId } = readSignInCard(content);

  const exchange = useEffectEvent(async (): Promise<boolean> => {
    const token = await ssoToken();
    if (token.kind !== 'token' || exchangeId === undefined) return false;
    const value = { id: exchangeId, connectionName, token: token.accessToken };
    const name = 'signin/tokenExchange';
    const answer = await backend.invoke({ conversationId, name, value, replyToId: messageId });
    return answer.kind === 'answered' && answer.status === 200;
  });
  useEffect(() => {
    if (tried.has(messageId)) return;
    tried.add(messageId);
    exchange().then(
      (isDone) => setShown(!isDone),
      () => setShown(true),
    );
  }, [messageId]);

  const press = async (): Promise<void> => {
    const token = await signIn();
    const state = token.kind === 'token' ? await backend.signInCode() : undefined;
    if (state === undefined) return;
    await backend.invoke({
      conversationId,
      name: 'signin/verifyState',
      value: { state },
      replyToId: messageId,
    });
    setShown(false);
  };

  if (!isShown) return null;
  return (
    <div className={styles.card}>
      <p className={styles.words}>{text}</p>
      <Button appearance="primary" onClick={() => void press()}>
        {button}
      </Button>
    </div>
  );
}
