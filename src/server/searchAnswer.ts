import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { Project } from '#domain/project/project.ts';
import { asOfWords } from '#words/asOfWords.ts';

import type { Viewer } from './activity.ts';
import { attachmentJson, searchResultJson } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { searchAttachments } from './searchAttachments.ts';

/** The JSON of an attachment, cut where its nonce stands. */
type CutJson = readonly Buffer[];

interface Said {
  readonly asOf: string;
  readonly jsonByRow: Map<Kept<Project>, CutJson>;
}

const mostSaid = 500;

// For as long as a viewer's portfolio is kept, and a minute at most, a project's card differs in its nonce alone.
const saidOfPortfolio = new WeakMap<Portfolio, Said>();

/** What was found as Teams shows it. The same few projects are found again with each letter, so their text is kept, not made anew. */
export function searchAnswer(
  deps: Pick<ChatDeps, 'config' | 'clock' | 'newNonce'>,
  portfolio: Portfolio,
  viewer: Viewer,
  found: readonly Kept<Project>[],
): BotAnswer {
  const { jsonByRow } = saidNow(deps, portfolio);
  const missing = found.filter((kept) => !jsonByRow.has(kept));
  if (jsonByRow.size + missing.length > mostSaid) jsonByRow.clear();
  const nonce = deps.newNonce();
  const made = searchAttachments({ ...deps, newNonce: () => nonce }, portfolio, viewer, missing);
  for (const [at, kept] of missing.entries()) {
    const attachment = made[at];
    if (attachment !== undefined) jsonByRow.set(kept, cutAt(nonce, attachmentJson(attachment)));
  }
  const between = Buffer.from(nonce);
  return searchResultJson(found.map((kept) => joinedBy(between, jsonByRow.get(kept) ?? [])));
}

/** The nonce was drawn after all that people wrote: it stands nowhere else. */
const cutAt = (nonce: string, json: string): CutJson => json.split(nonce).map((piece) => Buffer.from(piece));

const joinedBy = (between: Buffer, pieces: CutJson): Buffer[] =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]));

function saidNow({ clock }: Pick<ChatDeps, 'clock'>, portfolio: Portfolio): Said {
  const asOf = asOfWords(portfolio.settings, clock.now());
  const known = saidOfPortfolio.get(portfolio);
  if (known?.asOf === asOf) return known;
  const made: Said = { asOf, jsonByRow: new Map() };
  saidOfPortfolio.set(portfolio, made);
  return made;
}
