import { z } from 'zod';

const id = z.string().max(1_000);
/** Nothing hangs on it: where it does not read it counts as left out. */
const leftOutIfOdd = (longest: number) => z.string().max(longest).optional().catch(undefined);

// Keys are closed: only what is read here goes on, to our handlers and to the SDK alike. Who and where read strictly.
const activity = z.object({
  type: z.string().max(100),
  name: z.string().max(200).optional(),
  id: leftOutIfOdd(1_000),
  channelId: z.string().max(100).optional(),
  serviceUrl: z.string().max(2_000),
  from: z.object({
    id,
    aadObjectId: z
      .guid()
      .nullish()
      .transform((guid) => guid ?? undefined),
    name: leftOutIfOdd(1_000),
  }),
  conversation: z.object({ id, conversationType: leftOutIfOdd(100) }),
  replyToId: leftOutIfOdd(1_000),
  text: leftOutIfOdd(200_000),
  value: z.unknown().optional(),
  action: leftOutIfOdd(200),
  /** Which language this person's Teams speaks. */
  locale: leftOutIfOdd(100),
});

/** What Teams tells us, after the guard: `from` and `conversation` are then the only source of who and where. */
export type TeamsActivity = z.infer<typeof activity>;

export function readActivity(body: unknown): TeamsActivity | undefined {
  const read = activity.safeParse(body);
  if (!read.success) return undefined;
  const { value, ...rest } = read.data;
  if (typeof value === 'object' && value !== null) return read.data;
  // The SDK looks into the value of an invoke before it asks whether there is one.
  return rest.type === 'invoke' ? { ...rest, value: {} } : rest;
}

/** The person who acts. Nobody without an Entra id: then there is nothing to read for them. */
export interface Viewer {
  readonly id: string;
  /** As the bot knows them: `29:…`. */
  readonly mri: string;
  readonly name: string;
}

export function viewerOf({ from }: TeamsActivity): Viewer | undefined {
  return from.aadObjectId === undefined
    ? undefined
    : { id: from.aadObjectId, mri: from.id, name: from.name ?? '' };
}
