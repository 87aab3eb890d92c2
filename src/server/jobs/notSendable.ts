import { err } from '#domain/result.ts';

export type NotSendable =
  /** It will not be sent, and its asker can read why. */
  | {
      readonly kind: 'refused';
      readonly why:
        | 'unreadable'
        | 'noSuchProject'
        | 'notItsChannel'
        | 'confidential'
        | 'otherWeek'
        | 'noLongerWanted'
        | 'notAnswered'
        | 'notDecided'
        | 'noSuchRow';
    }
  /** SharePoint has a problem; next time. */
  | { readonly kind: 'later'; readonly problem: string };

export const refused = (why: (NotSendable & { kind: 'refused' })['why']) =>
  err({ kind: 'refused', why } as const);

export const later = (problem: string) => err({ kind: 'later', problem } as const);
