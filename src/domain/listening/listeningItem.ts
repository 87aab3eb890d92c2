/** Something the PMO heard. It keeps the link to where it was said. */
export interface ListeningItem {
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
}
