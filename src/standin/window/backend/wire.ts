/** Shapes of the Teams window's own backend (the stand-in serves it beside these pages). */
export interface Person {
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
  readonly role: string;
  readonly title: string;
  /** The person's own chat with the app's bot. */
  readonly personalChatId: string;
}

export interface Channel {
  readonly id: string;
  readonly displayName: string;
}

export interface TeamEntry {
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly Channel[];
  readonly memberIds?: readonly string[];
}

export interface TenantFacts {
  readonly tenantId: string;
  readonly appId: string;
  readonly botId: string;
  readonly appOrigin: string;
  readonly graphOrigin: string;
  readonly users: readonly Person[];
  readonly teams: readonly TeamEntry[];
  readonly app: AppManifest;
}

export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
}

export interface PreviewedAttachment extends Attachment {
  readonly preview?: Attachment;
}

export interface ChatMessage {
  readonly id: string;
  readonly channelId: string;
  readonly from: { readonly kind: 'user' | 'bot'; readonly id: string; readonly displayName: string };
  readonly sentAt: string;
  readonly editedAt?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly replyToId?: string;
  readonly app?: unknown;
}

export interface ChannelTab {
  readonly id: string;
  readonly channelId: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName: string;
}

/** The parts of a Teams app manifest this window acts on. */
export interface AppManifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string };
  readonly description?: { readonly short: string };
  readonly developer?: { readonly name: string };
  readonly accentColor: string;
  readonly icons?: { readonly color?: string };
  readonly configurableTabs?: readonly {
    readonly configurationUrl: string;
    readonly canUpdateConfiguration?: boolean;
  }[];
  readonly staticTabs?: readonly StaticTab[];
  readonly bots?: readonly { readonly botId: string; readonly commandLists?: readonly CommandList[] }[];
  readonly composeExtensions?: readonly {
    readonly commands: readonly AppCommand[];
    readonly messageHandlers?: readonly {
      readonly type: string;
      readonly value: { readonly domains: readonly string[] };
    }[];
  }[];
  readonly validDomains?: readonly string[];
  readonly showLoadingIndicator?: boolean;
  readonly webApplicationInfo?: { readonly id: string; readonly resource?: string };
}

export interface StaticTab {
  readonly entityId: string;
  readonly name?: string;
  readonly contentUrl?: string;
}

interface CommandList {
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

export interface AppCommand {
  readonly id: string;
  readonly type?: 'query' | 'action';
  readonly title: string;
  readonly description?: string;
  readonly initialRun?: boolean;
  readonly context?: readonly string[];
  readonly fetchTask?: boolean;
  readonly parameters?: readonly {
    readonly name: string;
    readonly title: string;
    readonly description?: string;
  }[];
}

export type TeamsEvent = { readonly type: string; readonly channelId?: string } & Readonly<
  Record<string, unknown>
>;

export const cardContentType = 'application/vnd.microsoft.card.adaptive';
