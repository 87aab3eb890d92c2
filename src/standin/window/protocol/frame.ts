export type FrameContext = 'content' | 'settings' | 'task' | 'remove';

/** What an app's configuration page hands back with `pages.config.setConfig`. */
export interface TabSettings {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  readonly removeUrl?: string;
  readonly suggestedDisplayName?: string;
}

export type FramePhase = 'loading' | 'loaded' | 'ready' | 'failed';

export interface FrameState {
  readonly context: FrameContext;
  readonly phase: FramePhase;
  /** Names the app gave to `registerHandler`: only these events are sent to it. */
  readonly handlers: readonly string[];
  readonly settings: TabSettings | undefined;
  readonly isValid: boolean;
}

export function openedFrame(context: FrameContext, settings?: TabSettings): FrameState {
  return { context, phase: 'loading', handlers: [], settings, isValid: false };
}

/** What the frame is told about the world. */
export interface HostFacts {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: string;
  readonly sessionId: string;
  readonly appId: string;
  readonly manifestVersion: string;
  readonly tenantId: string;
  readonly user: { readonly id: string; readonly upn: string; readonly displayName: string };
  readonly page: { readonly id: string; readonly subId: string | undefined };
  readonly channel:
    | {
        readonly id: string;
        readonly displayName: string;
        readonly team: { readonly id: string; readonly displayName: string };
      }
    | undefined;
  readonly isMobile: boolean;
}
