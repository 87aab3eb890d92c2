import type { MessageKey } from '#words/en/messages.ts';

import { capacity } from './capacity.ts';
import { cards } from './cards.ts';
import { charter } from './charter.ts';
import { chat } from './chat.ts';
import { decide } from './decide.ts';
import { decisions } from './decisions.ts';
import { firstRun } from './firstRun.ts';
import { focus } from './focus.ts';
import { grid } from './grid.ts';
import { health } from './health.ts';
import { importing } from './import.ts';
import { job } from './job.ts';
import { listening } from './listening.ts';
import { log } from './log.ts';
import { pages } from './pages.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { portfolio } from './portfolio.ts';
import { posts } from './posts.ts';
import { risks } from './risks.ts';
import { report } from './report.ts';
import { scorecard } from './scorecard.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';
import { tab } from './tab.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';
import { toolkit } from './toolkit.ts';
import { update } from './update.ts';

/** Jeder Satz auf Deutsch, nach Bereichen wie im Englischen. */
export const messages: { readonly [Key in MessageKey]: string } = {
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
  ...decide,
  ...decisions,
  ...charter,
  ...chat,
  ...importing,
  ...job,
  ...listening,
  ...log,
  ...report,
  ...sync,
  ...scorecard,
  ...focus,
  ...firstRun,
  ...toolkit,
};
