import type { Context } from 'hono';
import type { z } from 'zod';

/** The JSON that was sent, when it has the shape that is asked for. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T | undefined> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const read = schema.safeParse(body);
  return read.success ? read.data : undefined;
}
