import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

/** Which row a card is about and which state of it was shown; all of it comes back with a press and is not to be trusted. */
export interface CardRow {
  readonly key: string;
  readonly itemId: string;
  readonly etag: string;
  /** One for each card made: pressing the same button of the same card twice is one operation. */
  readonly nonce: string;
}

/** Where and when a card is shown. Links are checked again here: https and ours (loopback http beside the stand-in). */
export interface CardScene {
  readonly today: Day;
  /** Already in the PMO's time zone: `Mon 23 Nov, 08:10`. */
  readonly asOf: string;
  readonly openUrl: string;
  /** Origins that a link of ours may have. */
  readonly linkOrigins: readonly string[];
}

export interface ProjectOnCard {
  readonly project: Project;
  readonly teamName: string | undefined;
  readonly row: CardRow;
}

/** What its sender chose to share beyond name, status and age. */
export interface ShareOptions {
  readonly headline: boolean;
  readonly nextAndFinish: boolean;
  readonly evidenceDiffers: boolean;
  readonly needHelp: boolean;
}

/** WO1: the same status for those who pay for it, and for those who build it. */
export type Lens = 'business' | 'technical';

export const defaultShareOptions: ShareOptions = {
  headline: true,
  nextAndFinish: true,
  evidenceDiffers: false,
  needHelp: false,
};
