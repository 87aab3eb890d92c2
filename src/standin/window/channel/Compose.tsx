import { Button, mergeClasses } from '@fluentui/react-components';
import {
  AddRegular,
  AttachRegular,
  EmojiRegular,
  SendRegular,
  TextEditStyleRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { AppFlyout } from '#standin/window/composeApp/AppFlyout.tsx';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useNotPlayed } from '#standin/window/parts/useNotPlayed.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { ComposePreview } from './ComposePreview.tsx';
import { useComposeStyles } from './channel.styles.ts';
import { sendOnEnter } from './sendOnEnter.ts';
import { useCompose } from './useCompose.ts';

interface ComposeProps {
  readonly conversationId: string;
  readonly label: string;
}

/** The box one writes in: text, the app's card beneath it, the tools, Send. */
export function Compose({ conversationId, label }: ComposeProps) {
  const styles = useComposeStyles();
  const { tenant, layout } = useTeams();
  const notPlayed = useNotPlayed();
  const box = useRef<HTMLTextAreaElement>(null);
  const compose = useCompose(conversationId);
  const { name, composeExtensions } = tenant.app;
  const closeFlyout = (): void => {
    compose.setFlyoutOpen(false);
    box.current?.focus();
  };
  const drawn = (icon: React.ReactElement, what: string) => (
    <Button appearance="transparent" icon={icon} aria-label={what} onClick={() => notPlayed(what)} />
  );
  return (
    <div className={mergeClasses(styles.outer, layout === 'phone' && styles.phoneOuter)}>
      {compose.isFlyoutOpen && (
        <AppFlyout
          conversationId={conversationId}
          onPick={(attachment) => {
            void compose.pick(attachment);
            box.current?.focus();
          }}
          onCommand={(command) => {
            void compose.run(command);
          }}
          onClose={closeFlyout}
        />
      )}
      <div className={styles.box}>
        <textarea
          ref={box}
          className={styles.text}
          rows={1}
          aria-label={label}
          placeholder={label}
          value={compose.text}
          onChange={(event) => compose.setText(event.target.value)}
          onKeyDown={sendOnEnter(() => void compose.send())}
        />
        <ComposePreview attachments={compose.attachments} isBusy={compose.isBusy} onRemove={compose.remove} />
        <div className={styles.tools}>
          {layout !== 'phone' && drawn(<TextEditStyleRegular />, 'Format')}
          {drawn(<EmojiRegular />, 'Emoji')}
          {drawn(<AttachRegular />, 'Attach files')}
          {composeExtensions !== undefined && (
            <Button
              appearance={compose.isFlyoutOpen ? 'secondary' : 'transparent'}
              icon={<AppIcon size={20} />}
              aria-label={name.short}
              aria-expanded={compose.isFlyoutOpen}
              onClick={() => compose.setFlyoutOpen(!compose.isFlyoutOpen)}
            />
          )}
          {drawn(<AddRegular />, 'Actions and apps')}
          <span className={styles.spring} />
          <Button
            appearance="transparent"
            icon={<SendRegular />}
            aria-label="Send"
            disabled={!compose.canSend}
            onClick={() => void compose.send()}
          />
        </div>
      </div>
    </div>
  );
}
