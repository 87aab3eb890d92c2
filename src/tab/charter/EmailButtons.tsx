import { Button, Textarea } from '@fluentui/react-components';
import { CopyRegular, MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import { draftText, mailtoLink, readAddresses } from '#domain/charter/fiveSentences.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { emailDraft } from './emailDraft.ts';
import { useStartStyles } from './start.styles.ts';
import type { Starting } from './useStart.ts';

/** "Open as e-mail" and "Copy": the person's own mail program sends it, we send nothing. */
export function EmailButtons({ starting, isPrimary }: { starting: Starting; isPrimary: boolean }) {
  const styles = useStartStyles();
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const draft = emailDraft(starting);
  const link = mailtoLink(draft);
  const { unreadable } = readAddresses(starting.form.to);
  const copy = async (): Promise<void> =>
    setCopied((await copyText(draftText(draft))) ? 'copied' : 'notCopied');
  return (
    <>
      {link !== undefined && (
        <Button
          as="a"
          href={link}
          target="_blank"
          rel="noreferrer"
          appearance={isPrimary ? 'primary' : 'secondary'}
          icon={<MailRegular />}
          data-testid="open-email"
        >
          {say('charter.email.open')}
        </Button>
      )}
      <Button icon={<CopyRegular />} onClick={() => void copy()} data-testid="copy-email">
        {say('charter.email.copy')}
      </Button>
      <output className={styles.notes}>
        {link === undefined && <span>{say('charter.email.tooLong')}</span>}
        {unreadable.length > 0 && (
          <span>{say('charter.email.unreadable', { parts: unreadable.join(', ') })}</span>
        )}
        {copied !== undefined && <span>{say(`charter.email.${copied}`)}</span>}
      </output>
      {copied === 'notCopied' && (
        <Textarea
          className={styles.text}
          readOnly
          rows={7}
          value={draftText(draft)}
          aria-label={say('charter.email')}
        />
      )}
    </>
  );
}
