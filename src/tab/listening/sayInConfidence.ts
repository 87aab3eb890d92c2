import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { PulseAnswer } from '#domain/listening/pulse.ts';
import { apiToken } from '#teams/apiToken.ts';

export type SaidInConfidence =
  | (PulseAnswer & { readonly kind: 'pulse'; readonly teamKey: string })
  | {
      readonly kind: 'note';
      readonly noteKind: Exclude<ListeningItem['kind'], 'Pulse'>;
      readonly title: string;
      readonly body?: string | undefined;
      readonly teamKey?: string | undefined;
    };

export type Heard = 'taken' | 'already' | 'signIn' | 'busy' | 'refused' | 'unreachable';

const byStatus: Readonly<Record<number, Heard>> = {
  202: 'taken',
  401: 'signIn',
  409: 'already',
  429: 'busy',
  503: 'unreachable',
};

/** Past the outbox and past SharePoint's rights: our server writes it in its own name. Nothing of it stays on this device. */
export async function sayInConfidence(said: SaidInConfidence): Promise<Heard> {
  const token = await apiToken();
  if (token === undefined) return 'signIn';
  try {
    const answer = await fetch('/api/confidential', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(said),
    });
    return byStatus[answer.status] ?? 'refused';
  } catch {
    return 'unreachable';
  }
}
