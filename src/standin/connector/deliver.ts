import type { ActivityLog } from '#standin/chat/activityLog.ts';
import type { SigningKey } from '#standin/signIn/signingKeys.ts';
import { connectorClaims } from '#standin/signIn/tokens.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { Activity } from './activity.ts';

/** Teams waits this long for a bot, then says that it could not reach it. */
const teamsPatienceMs = 5_000;

export type Delivery =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unreachable' };

export type Deliver = (activity: Activity, upn: string) => Promise<Delivery>;

/** Hands an activity to the bot, signed as the Bot Connector signs it. */
export function createDeliver(
  tenant: Tenant,
  key: SigningKey,
  log: ActivityLog,
  patienceMs = teamsPatienceMs,
): Deliver {
  return async (activity, upn) => {
    const startedMs = performance.now();
    const delivery = await post(tenant, key, activity, patienceMs);
    log.record({
      at: new Date(tenant.clock.now()).toISOString(),
      direction: 'toBot',
      what: [activity.type, activity.name].filter(Boolean).join(' '),
      conversationId: conversationIdOf(activity),
      upn,
      status: delivery.kind === 'answered' ? delivery.status : null,
      tookMs: Math.round(performance.now() - startedMs),
      sent: activity,
      answer: delivery.kind === 'answered' ? delivery.body : undefined,
    });
    return delivery;
  };
}

async function post(
  tenant: Tenant,
  key: SigningKey,
  activity: Activity,
  patienceMs: number,
): Promise<Delivery> {
  try {
    const answer = await fetch(`${tenant.app.origin}/api/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await key.sign(connectorClaims(tenant))}`,
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patienceMs),
    });
    return { kind: 'answered', status: answer.status, body: readBody(await answer.text()) };
  } catch (problem) {
    // fetch throws these two for "nobody there" and "took too long"; anything else is a mistake of ours.
    if (problem instanceof TypeError || problem instanceof DOMException) return { kind: 'unreachable' };
    throw problem;
  }
}

function readBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function conversationIdOf(activity: Activity): string {
  const conversation = activity['conversation'] as { readonly id?: string } | undefined;
  return conversation?.id ?? '';
}
