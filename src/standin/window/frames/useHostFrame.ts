import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { answerCall } from '#standin/window/protocol/answerCall.ts';
import type { HostEffect } from '#standin/window/protocol/effects.ts';
import {
  isFromFrame,
  readCall,
  replyTo,
  type HostCall,
  type HostEvent,
} from '#standin/window/protocol/envelope.ts';
import {
  openedFrame,
  type FrameContext,
  type FrameState,
  type HostFacts,
  type TabSettings,
} from '#standin/window/protocol/frame.ts';

export type ReplyLater = (call: HostCall, args: readonly unknown[]) => void;

interface HostFrame {
  readonly iframe: RefObject<HTMLIFrameElement | null>;
  readonly frame: FrameState;
  readonly send: (event: HostEvent) => void;
  /** Forgets what the page said so far: it is being loaded again. */
  readonly restart: () => void;
  readonly fail: () => void;
}

interface HostFrameProps {
  readonly url: string;
  readonly context: FrameContext;
  readonly facts: HostFacts;
  readonly settings: TabSettings | undefined;
  readonly onEffect: (effect: HostEffect, reply: ReplyLater) => void;
}

/** Joins one iframe to the pure protocol: messages in, replies and effects out. */
export function useHostFrame({ url, context, facts, settings, onEffect }: HostFrameProps): HostFrame {
  const { origin } = new URL(url);
  const iframe = useRef<HTMLIFrameElement>(null);
  const [frame, setFrame] = useState(() => openedFrame(context, settings));
  // Two messages may come before React draws: the protocol's state must not wait for it.
  const state = useRef(frame);

  const post = useCallback(
    (message: unknown) => {
      iframe.current?.contentWindow?.postMessage(message, origin);
    },
    [origin],
  );
  const keep = useCallback((next: FrameState) => {
    state.current = next;
    setFrame(next);
  }, []);

  const onMessage = useEffectEvent((event: MessageEvent) => {
    const own = { window: iframe.current?.contentWindow ?? null, origin };
    if (!isFromFrame({ source: event.source, origin: event.origin }, own)) return;
    const call = readCall(event.data);
    if (call === undefined) return;
    const step = answerCall(call, state.current, facts);
    keep(step.frame);
    if (step.reply !== undefined) post(step.reply);
    if (step.effect === undefined) return;
    onEffect(step.effect, (asked, args) => {
      post(replyTo(asked, args));
    });
  });
  useEffect(() => {
    const listener = (event: MessageEvent): void => {
      onMessage(event);
    };
    addEventListener('message', listener);
    return () => {
      removeEventListener('message', listener);
    };
  }, []);

  const { theme } = facts;
  useEffect(() => {
    // On the first run nobody has registered yet: the page reads its first theme from the context.
    if (state.current.handlers.includes('themeChange')) post({ func: 'themeChange', args: [theme] });
  }, [theme, post]);

  return {
    iframe,
    frame,
    send: post,
    restart: () => {
      keep(openedFrame(context, settings));
    },
    fail: () => {
      keep({ ...state.current, phase: 'failed' });
    },
  };
}
