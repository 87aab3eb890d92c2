import { z } from 'zod';

export const faultsSchema = z.object({
  seed: z.number().int().default(0),
  rules: z.array(
    z.object({
      match: z
        .object({ method: z.string().optional(), path: z.string().refine(isPattern).optional() })
        .default({}),
      rate: z.number().min(0).max(1).default(1),
      fault: z.union([z.string(), z.number()]).transform(String),
    }),
  ),
});

export const clockSchema = z.object({ offsetMs: z.number() });

export const aclSchema = z.object({
  list: z.string(),
  item: z.union([z.string(), z.number()]).optional(),
  user: z.string(),
  role: z.enum(['none', 'read', 'write']),
});

export const tokenSchema = z.object({
  as: z.string().optional(),
  claims: z.record(z.string(), z.unknown()).default({}),
  key: z.enum(['signIn', 'connector', 'foreign']).default('signIn'),
});

export const meterSchema = z.object({ unitsPerMinute: z.number().positive().nullable() });

export const resetSchema = z.object({ lists: z.boolean().default(false) });

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    // Not a pattern, but it may still be a piece of a path: `$batch(` is nobody's path.
    return false;
  }
}
