/** A message as the Teams window shows it. */
export interface ChatMessage {
  readonly id: string;
  /** The channel, or the personal chat with the bot. */
  readonly channelId: string;
  readonly from: { readonly kind: 'user' | 'bot'; readonly id: string; readonly displayName: string };
  /** ISO time. */
  readonly sentAt: string;
  readonly editedAt?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly replyToId?: string;
  /** Which app the attachments of a person's message came from. */
  readonly app?: { readonly id: string; readonly displayName: string };
}

export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
}

export type MessageDraft = Pick<ChatMessage, 'channelId' | 'from' | 'text' | 'attachments'> &
  Partial<Pick<ChatMessage, 'sentAt'>> & {
    readonly replyToId?: string | undefined;
    readonly app?: ChatMessage['app'] | undefined;
  };

/** A message that is there before anybody writes: a channel nobody has spoken in looks like no place at all. */
export interface SeedMessage {
  readonly channelId: string;
  readonly userId: string;
  /** How long ago it was written. */
  readonly minutesAgo: number;
  readonly text: string;
  /** Answers what was last begun in the channel. */
  readonly isReply: boolean;
}
