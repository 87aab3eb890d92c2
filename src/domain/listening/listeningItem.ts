/** Something the PMO heard. It keeps the link to where it was said. */
export interface ListeningItem {
  /** One line: what hurts, what would be better, or what for the thanks are. */
  readonly title: string;
  readonly kind: 'PainPoint' | 'Idea' | 'ThankYou' | 'Pulse';
  readonly body: string | undefined;
  readonly teamKey: string | undefined;
  /** Entra object ids. */
  readonly voterIds: readonly string[];
  readonly theme: string | undefined;
  readonly state: 'Heard' | 'Planned' | 'Done';
  readonly answer: string | undefined;
  readonly messageLink: string | undefined;
  /** Says which day it was said, where the app wrote it: `SAID:2026-11-22:…`. It is written once, when the row is made. */
  readonly clientKey?: string | undefined;
}
