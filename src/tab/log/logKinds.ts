import type { LoggedKind as LoggedOnCard } from '#cards/helpCards.ts';
import type { How } from '#tab/listening/HowKept.tsx';
import type { DecisionKind } from '#domain/decision/decision.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Feature } from '#domain/settings/pmoSettings.ts';

/** The card in the thread knows these, and an idea and a thank-you besides. */
export const logKinds = [
  'risk',
  'roadblock',
  'decision',
  'painPoint',
  'help',
] as const satisfies LoggedOnCard[];
export type LoggedKind = (typeof logKinds)[number];
export type { LoggedOnCard };

/** Which part of the PMO's work each belongs to, and so which switch and which list. */
export const featureOf: Readonly<Record<LoggedKind, Feature>> = {
  risk: 'raid',
  roadblock: 'raid',
  decision: 'decisions',
  painPoint: 'listening',
  help: 'help',
};

/** A RAID log is a project's; the others may be about no one project. */
export const needsProject = (kind: LoggedKind): boolean => featureOf[kind] === 'raid';

/** The kind that gets anybody's words to the PMO, for who cannot log this one. */
export const instead = (kind: LoggedKind, features: readonly Feature[]): 'help' | undefined =>
  kind !== 'help' && features.includes(featureOf.help) ? 'help' : undefined;

/** What people tell the PMO: one tile, three kinds. */
export const noteKinds = ['PainPoint', 'Idea', 'ThankYou'] as const;
export type NoteKind = (typeof noteKinds)[number];

const noteOnCard = { PainPoint: 'painPoint', Idea: 'idea', ThankYou: 'thankYou' } as const;

/** As the card in the thread calls it. */
export const kindOnCard = ({ kind, noteKind }: Pick<LogDraft, 'kind' | 'noteKind'>): LoggedOnCard =>
  kind === 'painPoint' ? noteOnCard[noteKind] : kind;

export interface LogDraft {
  readonly kind: LoggedKind;
  readonly noteKind: NoteKind;
  /** Only a note to the PMO can be made in confidence. */
  readonly how: How;
  /** One line; all of the lists hold 255 letters there. */
  readonly title: string;
  /** The response, the why, or the rest of the story. */
  readonly details: string;
  readonly projectKey: string | undefined;
  readonly probability: number | undefined;
  readonly impact: number | undefined;
  readonly dueOn: Day | undefined;
  readonly decision: DecisionKind;
  readonly link: string | undefined;
}

export const isInConfidence = ({ kind, how }: LogDraft): boolean =>
  kind === 'painPoint' && how === 'confidential';

export const longestTitle = 255;
/** The day somebody wants help by stands behind the words. */
export const longestHelpTitle = 220;

export type LogProblem = 'titleMissing' | 'titleTooLong' | 'projectMissing';

export function problemOf({ kind, title, projectKey }: LogDraft): LogProblem | undefined {
  const longest = kind === 'help' ? longestHelpTitle : longestTitle;
  if (title.trim() === '') return 'titleMissing';
  if (title.trim().length > longest) return 'titleTooLong';
  return needsProject(kind) && projectKey === undefined ? 'projectMissing' : undefined;
}

/** The first sentence is what it is called by, if a message is longer than that. */
export function draftFrom(text: string, link: string | undefined): LogDraft {
  const isLong = text.length > longestHelpTitle;
  return {
    kind: 'risk',
    noteKind: 'PainPoint',
    how: 'named',
    title: isLong ? firstSentence(text) : text,
    details: isLong ? text : '',
    projectKey: undefined,
    probability: undefined,
    impact: undefined,
    dueOn: undefined,
    decision: 'Other',
    link,
  };
}

function firstSentence(text: string): string {
  const end = /[.!?](?=\s)/u.exec(text)?.index ?? longestHelpTitle;
  const sentence = text.slice(0, end + 1);
  return sentence.length <= longestHelpTitle
    ? sentence
    : `${text
        .slice(0, longestHelpTitle - 1)
        .replace(/\s+\S*$/u, '')
        .trim()}…`;
}
