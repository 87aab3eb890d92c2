import type { Method, Tier } from '#domain/project/project.ts';

import {
  charterSize,
  largerTier,
  nextTier,
  regulatedAnswers,
  type SizeAnswers,
  type SizeRules,
  undoAnswers,
} from './charterSize.ts';

/** The twelve headings, in the order of the document. The first five of `sectionsOf('S')` are the e-mail's sentences. */
export const charterSections = [
  'goal',
  'whyNow',
  'doneWhen',
  'scope',
  'whoAndWhen',
  'money',
  'risk',
  'dependencies',
  'people',
  'wayBack',
  'rules',
  'howWeWork',
] as const;
export type CharterSection = (typeof charterSections)[number];

const inEmail: ReadonlySet<CharterSection> = new Set(['goal', 'whyNow', 'doneWhen', 'whoAndWhen', 'risk']);
const onOnePage: ReadonlySet<CharterSection> = new Set([...inEmail, 'scope', 'money']);

/** CH2: five sentences, one page of seven headings, a document of twelve. Each size holds all of the one before. */
export function sectionsOf(tier: Tier): readonly CharterSection[] {
  if (tier === 'L') return charterSections;
  const held = tier === 'M' ? onOnePage : inEmail;
  return charterSections.filter((section) => held.has(section));
}

export type CharterTexts = Readonly<Partial<Record<CharterSection, string>>>;

/** Everything a person answered. A size only says how much of it is asked and shown: nothing is dropped with it. */
export interface CharterAnswers {
  /** What kind of project it is: one of ours, or the title of a template of the PMO's. */
  readonly kind: string | undefined;
  readonly method: Method;
  readonly size: SizeAnswers;
  /** The size somebody wanted at least; the questions may ask for more. */
  readonly asked: Tier;
  readonly texts: CharterTexts;
}

export const noAnswers: CharterAnswers = {
  kind: undefined,
  method: 'Hybrid',
  size: {},
  asked: 'S',
  texts: {},
};

export const charterTier = ({ size, asked }: CharterAnswers, rules: SizeRules): Tier =>
  largerTier(charterSize(size, rules).tier, asked);

/** "I need more than this": one size up, with all that was answered. */
export function needMore(answers: CharterAnswers, rules: SizeRules): CharterAnswers {
  const asked = nextTier(charterTier(answers, rules));
  return asked === undefined ? answers : { ...answers, asked };
}

/** Beyond it a text is an appendix, and a SharePoint cell holds about 63,000 letters for all twelve. */
export const longestText = 3_000;

/** As they stand beside the document; a cell of an older version, or that somebody typed into, gives what of it reads. */
export function readCharterAnswers(json: unknown): CharterAnswers | undefined {
  if (!isRecord(json)) return undefined;
  const size = isRecord(json['size']) ? json['size'] : {};
  const texts = isRecord(json['texts']) ? json['texts'] : {};
  return {
    kind: textOf(json['kind']),
    method: oneOf(methods, json['method']) ?? 'Hybrid',
    size: {
      cost: amountOf(size['cost']),
      teams: amountOf(size['teams']),
      undo: oneOf(undoAnswers, size['undo']),
      people: amountOf(size['people']),
      regulated: oneOf(regulatedAnswers, size['regulated']),
    },
    asked: oneOf(tiers, json['asked']) ?? 'S',
    texts: Object.fromEntries(
      charterSections.flatMap((section) => {
        const text = textOf(texts[section]);
        return text === undefined ? [] : [[section, text]];
      }),
    ),
  };
}

const methods: readonly Method[] = ['Agile', 'Waterfall', 'Hybrid'];
const tiers: readonly Tier[] = ['S', 'M', 'L'];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const amountOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
