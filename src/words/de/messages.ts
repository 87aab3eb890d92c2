import type { MessageKey } from '#words/en/messages.ts';

import { grid } from './grid.ts';
import { health } from './health.ts';
import { parts } from './parts.ts';
import { posts } from './posts.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { time } from './time.ts';

/** Jeder Satz auf Deutsch, nach Bereichen wie im Englischen. */
export const messages: { readonly [Key in MessageKey]?: string } = {
  ...start,
  ...status,
  ...health,
  ...time,
  ...grid,
  ...parts,
  ...posts,
};
