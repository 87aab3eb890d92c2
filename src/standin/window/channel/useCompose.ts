import { useState } from 'react';
import {
  cardContentType,
  type AppCommand,
  type Attachment,
  type PreviewedAttachment,
} from '#standin/window/backend/wire.ts';
import { askExtension } from '#standin/window/composeApp/askExtension.ts';
import { resultRow } from '#standin/window/composeApp/preview.ts';
import { useLinkPreview } from '#standin/window/composeApp/useLinkPreview.ts';
import { useTaskCommand } from '#standin/window/composeApp/useTaskCommand.ts';
import { unreachableText } from '#standin/window/cards/cardAnswer.ts';
import { useSignIn } from '#standin/window/state/useSignIn.ts';
import { useTeams } from '#standin/window/state/teams.ts';

export interface Compose {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly attachments: readonly Attachment[];
  readonly isBusy: boolean;
  readonly canSend: boolean;
  readonly isFlyoutOpen: boolean;
  readonly setFlyoutOpen: (isOpen: boolean) => void;
  readonly pick: (attachment: PreviewedAttachment) => Promise<void>;
  readonly run: (command: AppCommand) => Promise<void>;
  readonly remove: (attachment: Attachment) => void;
  readonly send: () => Promise<void>;
}

export function useCompose(conversationId: string): Compose {
  const { backend, say } = useTeams();
  const { ssoToken } = useSignIn();
  const runTask = useTaskCommand();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<readonly Attachment[]>([]);
  const [isFlyoutOpen, setFlyoutOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const link = useLinkPreview(conversationId, text);
  const unfurled = link.attachment;
  const attachments = unfurled === undefined ? picked : [...picked, unfurled];
  const isBusy = isPicking || link.isBusy;
  const canSend = !isPicking && (text.trim() !== '' || attachments.length > 0);

  const pick = async (attachment: PreviewedAttachment): Promise<void> => {
    setFlyoutOpen(false);
    const { pick: value } = resultRow(attachment);
    if (value === undefined) {
      setPicked([attachment]);
      return;
    }
    setPicking(true);
    const name = 'composeExtension/selectItem';
    const answer = await askExtension({
      backend,
      conversationId,
      name,
      value: value as Record<string, unknown>,
      ssoToken,
    });
    setPicking(false);
    if (answer.kind === 'results') setPicked(answer.attachments.slice(0, 1));
    else say(unreachableText, 'error');
  };

  const run = async (command: AppCommand): Promise<void> => {
    setFlyoutOpen(false);
    const { id: commandId, title } = command;
    const left = await runTask({
      kind: 'command',
      conversationId,
      commandId,
      title,
      commandContext: 'compose',
    });
    const cards = left?.filter(({ contentType }) => contentType === cardContentType) ?? [];
    if (cards.length > 0) setPicked(cards.slice(0, 1));
  };

  const send = async (): Promise<void> => {
    if (!canSend) return;
    const words = text.trim();
    setText('');
    setPicked([]);
    try {
      const sent = attachments.map(({ contentType, content }) => ({ contentType, content }));
      await backend.postMessage(conversationId, { text: words, attachments: sent });
    } catch {
      setText(words);
      setPicked(attachments);
      say('The message was not sent. Try again.', 'error');
    }
  };

  const remove = (attachment: Attachment): void => {
    if (attachment === unfurled) link.dismiss();
    else setPicked(picked.filter((other) => other !== attachment));
  };
  return {
    text,
    setText,
    attachments,
    isBusy,
    canSend,
    isFlyoutOpen,
    setFlyoutOpen,
    pick,
    run,
    remove,
    send,
  };
}
