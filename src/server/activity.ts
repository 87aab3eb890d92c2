import { z } from 'zod';

const activity = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  id: z.string().optional(),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string(), aadObjectId: z.string().optional(), name: z.string().optional() }),
  conversation: z.looseObject({ id: z.string(), conversationType: z.string().optional() }),
  replyToId: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  action: z.string().optional(),
});

/** What Teams tells us, after the guard: `from` and `conversation` are then the only source of who and where. */
export type TeamsActivity = z.infer<typeof activity>;

export function readActivity(body: unknown): TeamsActivity | undefined {
  const read = activity.safeParse(body);
  return read.success ? read.data : undefined;
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
