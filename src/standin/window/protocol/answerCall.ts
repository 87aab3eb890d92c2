import type { HostEffect } from './effects.ts';
import { replyTo, type HostCall, type HostReply } from './envelope.ts';
import type { FrameState, HostFacts } from './frame.ts';
import { legacyContext } from './legacyContext.ts';
import { initContextReply, readNaaRequest } from './nestedAppAuth.ts';
import { pageAnswers } from './pageAnswers.ts';
import { runtimeJson } from './runtime.ts';
import { settingsAnswers } from './settingsAnswers.ts';

export interface Answer {
  readonly frame?: Partial<FrameState>;
  readonly reply?: readonly unknown[];
  readonly effect?: HostEffect;
}

export type Answers = Readonly<
  Record<string, (call: HostCall, frame: FrameState, facts: HostFacts) => Answer>
>;

const appAnswers: Answers = {
  // teams-js documents `[context, clientType, runtime, version]`, but its nested-app-auth bridge parses the fourth
  // value: in the documented order sign-in is silently lost.
  initialize: (_call, frame) => ({ reply: [frame.context, 'web', '2.0.1', runtimeJson] }),
  getContext: (_call, frame, facts) => ({ reply: [legacyContext(frame.context, facts)] }),
  registerHandler: ({ args }, { handlers }) => ({
    frame: { handlers: [...new Set([...handlers, String(args[0])])] },
  }),
  'appInitialization.appLoaded': (_call, { phase }) => ({
    frame: { phase: phase === 'loading' ? 'loaded' : phase },
  }),
  'appInitialization.success': () => ({ frame: { phase: 'ready' }, reply: [] }),
  'appInitialization.failure': () => ({ frame: { phase: 'failed' } }),
  'appInitialization.expectedFailure': () => ({ frame: { phase: 'ready' } }),
  readyToUnload: () => ({}),
  returnFocus: () => ({}),
};

const signInAnswers: Answers = {
  'nestedAppAuth.execute': (call, _frame, facts) => {
    const request = readNaaRequest(call.data);
    if (request === undefined)
      return { effect: { kind: 'unknownCall', func: 'nestedAppAuth.execute (unreadable)' } };
    if (request.method !== 'GetInitContext') return { effect: { kind: 'token', call, request } };
    return { reply: initContextReply(request, { oid: facts.user.id, tid: facts.tenantId }) };
  },
  'authentication.getAuthToken': (call) => ({ effect: { kind: 'ssoToken', call } }),
};

const answers: Answers = { ...appAnswers, ...signInAnswers, ...settingsAnswers, ...pageAnswers };

export interface Step {
  readonly frame: FrameState;
  readonly reply: HostReply | undefined;
  readonly effect: HostEffect | undefined;
}

/** One message of an app, answered as Teams answers it: the frame's next state, the reply if any, what else to do. */
export function answerCall(call: HostCall, frame: FrameState, facts: HostFacts): Step {
  const answer = Object.hasOwn(answers, call.func) ? answers[call.func] : undefined;
  if (answer === undefined)
    return { frame, reply: undefined, effect: { kind: 'unknownCall', func: call.func } };
  const { frame: change, reply, effect } = answer(call, frame, facts);
  return {
    frame: change === undefined ? frame : { ...frame, ...change },
    reply: reply === undefined ? undefined : replyTo(call, reply),
    effect,
  };
}
