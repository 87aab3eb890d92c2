import type { GraphCall } from '#data/graph/graphClient.ts';
import { readAnswer } from '#data/graph/readAnswer.ts';
import type { SyncHttp } from '#data/sync/ports.ts';

import type { BatchFaults } from './batchAnswers.ts';
import { type FaultKind, type FaultPlan, refusalFor } from './faults.ts';
import type { ListServer } from './listServer.ts';
import type { Dice } from './rng.ts';
import type { Trace } from './trace.ts';
import type { VirtualTime } from './virtualTime.ts';
import { WireRefusal, type WireAnswer } from './wire.ts';

/** The end of the network at one tab. */
export interface Line {
  readonly name: string;
  readonly isAlive: () => boolean;
  readonly isOnline: () => boolean;
  /** Whose token the sign-in of this device gives. */
  readonly signedIn: () => string;
  /** Just before a call leaves the tab. */
  readonly onCall: (person: string) => void;
  /** An answer came that asks to wait. */
  readonly onToldToWait: (person: string, seconds: number) => void;
}

interface NetworkDeps {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly server: ListServer;
  readonly plan: FaultPlan;
  readonly trace: Trace;
}

/** A body that is no JSON, or none at all. */
const cut = Symbol('cut');
interface Arrived {
  readonly status: number;
  readonly headers: WireAnswer['headers'];
  readonly body: unknown;
}
const nobodyAnswered: Arrived = { status: 0, headers: {}, body: cut };

/** Carries calls to the server and answers back, and does to some of them what networks do. */
export function createNetwork(deps: NetworkDeps) {
  const { time, dice, server, plan, trace } = deps;

  function connect(line: Line): SyncHttp {
    return {
      call: (call, as: string | undefined) =>
        new Promise((resolve) => {
          const person = as ?? line.signedIn(); // a broker that is not told for whom gives whoever is signed in
          const arrive = (arrived: Arrived, afterMs: number): void => {
            time.after(afterMs, () => {
              if (!line.isAlive()) return;
              const { status, headers, body } = line.isOnline() ? arrived : nobodyAnswered;
              trace.note(`${line.name} < ${status} ${call.method} ${shortPath(call.path)}`);
              noticeWaits(line, person, status, headers, body);
              resolve(
                readAnswer(
                  {
                    status,
                    retryAfter: headers['Retry-After'],
                    location: headers['Location'],
                    body: body === cut ? undefined : body,
                  },
                  call.path,
                ),
              );
            });
          };
          if (person !== line.signedIn()) {
            arrive({ status: 401, headers: {}, body: {} }, 1);
            return;
          }
          line.onCall(person);
          trace.note(`${line.name} > ${call.method} ${shortPath(call.path)}`);
          if (line.isOnline()) send(call, person, arrive);
          else arrive(nobodyAnswered, 20);
        }),
    };
  }

  function send(call: GraphCall, person: string, arrive: (arrived: Arrived, afterMs: number) => void): void {
    const fault = plan.take(call.method, call.path);
    if (fault !== undefined) trace.note(`fault ${fault}`);
    const thereMs = dice.between(5, 120);
    const slowMs = fault === 'slow' ? dice.between(500, 60_000) : 0;
    const backMs = dice.between(5, 120);
    time.after(thereMs + slowMs * dice.below(2), () => {
      arrive(meet(call, person, fault), backMs + slowMs);
    });
  }

  /** At the server's door. */
  function meet(call: GraphCall, person: string, fault: FaultKind | undefined): Arrived {
    const request = { method: call.method, path: call.path, headers: call.headers, body: call.body };
    const isDelta410 = fault === '410' && call.path.includes('/items/delta?');
    if (isDelta410) forgetDeltas();
    const refusal = fault === undefined || isDelta410 ? undefined : refusalFor(fault, plan, dice);
    if (refusal !== undefined) return refusal;
    if (fault === 'dropBefore') return nobodyAnswered;
    if (fault === 'html200') return { status: 200, headers: {}, body: cut };
    const isTwice = fault === 'duplicateDelta';
    const answer = server.answer(request, person, { isTwice, batchFaults: batchFaults(fault) });
    // Of a call that was refused no copy comes later: a person may have taken the change back since, and nobody can recall a copy.
    if (fault === 'lateDuplicate' && answer.status < 400)
      time.after(dice.between(50, 90_000), () => {
        const again = server.answer(request, person);
        trace.note(`late duplicate ${again.status} ${call.method} ${shortPath(call.path)}`);
      });
    if (fault === 'applyThenDrop' || fault === 'resetMidBody') return nobodyAnswered;
    if (fault === 'applyThen504') return { status: 504, headers: {}, body: {} };
    if (fault === 'truncate') return { ...answer, body: cut };
    return answer;
  }

  /** Old delta tokens are no good any more. */
  function forgetDeltas(): void {
    for (const list of server.lists) list.track += 1;
  }

  /** Each part of a batch travels by itself inside Microsoft 365, and can meet what a single call meets. */
  function batchFaults(outer: FaultKind | undefined): BatchFaults {
    const taken = new Map<unknown, FaultKind | undefined>();
    return {
      isPartial: outer === 'partialBatch',
      isTwice: (part) => taken.get(part) === 'duplicateDelta',
      before: (part) => {
        const fault = plan.take(part.method, part.path);
        taken.set(part, fault);
        if (fault === '410' && part.path.includes('/items/delta?')) forgetDeltas();
        else if (fault !== undefined && fault !== '401') return refusalFor(fault, plan, dice);
        return undefined;
      },
      after: (part, answer) =>
        taken.get(part) === 'applyThen504'
          ? new WireRefusal(504, 'UnknownError', 'The request timed out.').answer
          : answer,
    };
  }

  return { connect, forgetDeltas };
}

function noticeWaits(
  line: Line,
  person: string,
  status: number,
  headers: WireAnswer['headers'],
  body: unknown,
): void {
  const own = waitIn(status, headers);
  const inside = status === 200 ? responsesIn(body).map((part) => waitIn(part.status, part.headers)) : [];
  const seconds = Math.max(0, own, ...inside);
  if (seconds > 0) line.onToldToWait(person, seconds);
}

const waitIn = (status: number, headers: WireAnswer['headers']): number =>
  status === 429 || status === 503 ? Number(headers['Retry-After'] ?? 0) : 0;

function responsesIn(body: unknown): readonly WireAnswer[] {
  const responses =
    typeof body === 'object' && body !== null && 'responses' in body ? body.responses : undefined;
  return Array.isArray(responses) ? (responses as WireAnswer[]) : [];
}

export const shortPath = (path: string): string =>
  path.slice(path.indexOf('/lists/') + 1, path.indexOf('?') + 1 || undefined);
