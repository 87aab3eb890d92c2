import { z } from 'zod';
import type { Attachment } from '#standin/chat/message.ts';

const activitySchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown() }))
    .optional()
    .nullable(),
  replyToId: z.string().optional(),
});

/** The part of a bot's activity that becomes a message. */
export interface BotActivity {
  readonly type: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly replyToId: string | undefined;
}

/** Teams takes 100 KB of a bot's message and refuses the rest with 413. */
const limitBytes = 100 * 1024;

export function readBotActivity(body: string): BotActivity | 'tooBig' | 'badBody' {
  if (Buffer.byteLength(body) > limitBytes) return 'tooBig';
  const read = activitySchema.safeParse(parseJson(body));
  if (!read.success) return 'badBody';
  const { type, text = '', attachments, replyToId } = read.data;
  return {
    type,
    text,
    attachments: (attachments ?? []).map(({ contentType, content }) => ({ contentType, content })),
    replyToId,
  };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
