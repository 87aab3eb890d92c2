import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
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

export interface HostFrame {
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
  readonly settings?: TabSettings | undefined;
  readonly onEffect: (effect: HostEffect, reply: ReplyLater) => void;
}

/** Joins one iframe to the pure protocol: messages in, replies and effects out. */
export function useHostFrame({ url, context, facts, settings, onEffect }: HostFrameProps): HostFrame {
  const iframe = useRef<HTMLIFrameElement>(null);
  const origin = new URL(url).origin;
  const state = useRef(openedFrame(context, settings));
  const [frame, setFrame] = useState(state.current);
  const latest = useRef({ facts, onEffect });
  latest.current = { facts, onEffect };

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

  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      const own = { window: iframe.current?.contentWindow ?? null, origin };
      if (!isFromFrame({ source: event.source, origin: event.origin }, own)) return;
      const call = readCall(event.data);
      if (call === undefined) return;
      const step = answerCall(call, state.current, latest.current.facts);
      keep(step.frame);
      if (step.reply !== undefined) post(step.reply);
      if (step.effect !== undefined) {
        latest.current.onEffect(step.effect, (asked, args) => {
          post(replyTo(asked, args));
        });
      }
    };
    addEventListener('message', onMessage);
    return () => {
      removeEventListener('message', onMessage);
    };
  }, [origin, keep, post]);

  const { theme } = facts;
  const toldTheme = useRef(theme);
  useEffect(() => {
    if (toldTheme.current === theme) return;
    toldTheme.current = theme;
    if (state.current.handlers.includes('themeChange')) post({ func: 'themeChange', args: [theme] });
  }, [theme, post]);

  const restart = useCallback(() => {
    keep(openedFrame(context, settings));
  }, [keep, context, settings]);
  const fail = useCallback(() => {
    keep({ ...state.current, phase: 'failed' });
  }, [keep]);
  return { iframe, frame, send: post, restart, fail };
}
