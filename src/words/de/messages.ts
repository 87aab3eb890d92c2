import type { MessageKey } from '#words/en/messages.ts';

import { capacity } from './capacity.ts';
import { cards } from './cards.ts';
import { chat } from './chat.ts';
import { grid } from './grid.ts';
import { health } from './health.ts';
import { importing } from './import.ts';
import { job } from './job.ts';
import { log } from './log.ts';
import { pages } from './pages.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { portfolio } from './portfolio.ts';
import { posts } from './posts.ts';
import { report } from './report.ts';
import { risks } from './risks.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';
import { tab } from './tab.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';
import { update } from './update.ts';

/** Jeder Satz auf Deutsch, nach Bereichen wie im Englischen. */
export const messages: { readonly [Key in MessageKey]?: string } = {
  ...start,
  ...status,
  ...health,
  ...time,
  ...tab,
  ...pages,
  ...update,
  ...portfolio,
  ...posts,
  ...capacity,
  ...grid,
  ...parts,
  ...people,
  ...risks,
  ...timeline,
  ...cards,
  ...chat,
  ...importing,
  ...job,
  ...log,
  ...report,
  ...sync,
};
