import { foldText } from '#domain/project/foldText.ts';

import { fitsOf, textIn, textsIn } from './fits.ts';
import { termsIn } from './terms.ts';
import type { ToolkitItem } from './toolkitItem.ts';

export interface TechnicalQuestion {
  readonly question: string;
  /** What it is about, in a word: `Availability`. */
  readonly about: string | undefined;
  /** Why it is asked, for who wished. */
  readonly why: string;
  /** The words of the wish that called for it; none: it is always asked. */
  readonly calledBy: readonly string[];
}

/**
 * The other way round: what a wish of the business leaves open technically. Questions whose trigger words it uses come first, those with
 * more of them before; then the few that are always asked.
 */
export function questionsFor(wish: string, items: readonly ToolkitItem[]): readonly TechnicalQuestion[] {
  const terms = new Set(termsIn(wish));
  if (terms.size === 0) return [];
  const folded = foldText(wish);
  const called = items.filter(isAboutAWish).map((item) => {
    const said = fitsOf(item.fits);
    const triggers = textsIn(said, 'triggers');
    return {
      isAlways: triggers.length === 0,
      weight: item.weight ?? 0,
      asked: {
        question: item.title,
        about: textIn(said, 'about'),
        why: item.body?.trim() ?? '',
        calledBy: onceEach(triggers.filter((trigger) => isIn(trigger, terms, folded))),
      },
    };
  });
  return called
    .filter(({ isAlways, asked }) => isAlways || asked.calledBy.length > 0)
    .toSorted(
      (one, other) => other.asked.calledBy.length - one.asked.calledBy.length || other.weight - one.weight,
    )
    .map(({ asked }) => asked);
}

/** `customer` and `customers` are one word to who reads why it is asked. */
function onceEach(triggers: readonly string[]): readonly string[] {
  const byTerm = new Map(triggers.map((trigger) => [termsIn(trigger).join(' '), trigger]));
  return [...byTerm.values()];
}

/** Questions that size a charter are kept in the same list, and are none of these. */
const isAboutAWish = ({ kind, fits }: ToolkitItem): boolean =>
  kind === 'Question' && fitsOf(fits)['charter'] === undefined;

/** A trigger of several words stands there as it is; of a single one every form counts. */
function isIn(trigger: string, terms: ReadonlySet<string>, foldedWish: string): boolean {
  if (/\s/u.test(trigger)) return foldedWish.includes(foldText(trigger));
  const [term] = termsIn(trigger);
  return term !== undefined && terms.has(term);
}
