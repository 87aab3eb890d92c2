import { z } from 'zod';

import type { ListeningItem } from '#domain/listening/listeningItem.ts';

const teamKey = z
  .string()
  .regex(/^[\w-]{1,40}$/u)
  .transform((key) => key.toUpperCase());
const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const said = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pulse'), teamKey, have: mark, help: mark }),
  z.strictObject({
    kind: z.literal('note'),
    noteKind: z.enum(['PainPoint', 'Idea', 'ThankYou']),
    title: z.string().trim().min(1).max(255),
    body: z.string().trim().max(4_000).optional(),
    teamKey: teamKey.optional(),
  }),
]);

export type Said = z.infer<typeof said>;
type SaidNote = Extract<Said, { readonly kind: 'note' }>;

/** Closed: a field that could say more than asked, a link or a name, is refused, not dropped. */
export function readSaid(body: unknown): Said | undefined {
  const read = said.safeParse(body);
  return read.success ? read.data : undefined;
}

export const noteItem = ({ noteKind, title, body, teamKey: of }: SaidNote): ListeningItem => ({
  title: title.replaceAll(/\s+/gu, ' '),
  kind: noteKind,
  body: body === '' ? undefined : body,
  teamKey: of,
  voterIds: [],
  theme: undefined,
  state: 'Heard',
  answer: undefined,
  messageLink: undefined,
});
