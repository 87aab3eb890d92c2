import type { HostCall } from './envelope.ts';
import type { TabSettings } from './frame.ts';
import type { NaaRequest } from './nestedAppAuth.ts';

export interface DialogRequest {
  readonly url: string;
  readonly title: string;
  readonly width: number | string | undefined;
  readonly height: number | string | undefined;
}

export interface PageTarget {
  readonly appId: string | undefined;
  readonly pageId: string | undefined;
  readonly subPageId: string | undefined;
  readonly channelId: string | undefined;
}

/** What a call asks the Teams window to do. `call` is there when a reply is owed once it is done. */
export type HostEffect =
  | { readonly kind: 'token'; readonly call: HostCall; readonly request: NaaRequest }
  | { readonly kind: 'ssoToken'; readonly call: HostCall }
  | { readonly kind: 'openDialog'; readonly call: HostCall; readonly dialog: DialogRequest }
  | { readonly kind: 'closeDialog'; readonly result: unknown }
  | {
      readonly kind: 'resizeDialog';
      readonly width: number | string | undefined;
      readonly height: number | string | undefined;
    }
  | { readonly kind: 'toParent'; readonly message: unknown }
  | { readonly kind: 'toDialog'; readonly message: unknown }
  | { readonly kind: 'saved'; readonly settings: TabSettings }
  | { readonly kind: 'notSaved'; readonly reason: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'openLink'; readonly url: string }
  | { readonly kind: 'openPage'; readonly target: PageTarget }
  | { readonly kind: 'openChat'; readonly members: readonly string[]; readonly message: string | undefined }
  | {
      readonly kind: 'copyLink';
      readonly subPageId: string;
      readonly label: string;
      readonly webUrl: string | undefined;
    }
  | {
      readonly kind: 'share';
      readonly call: HostCall;
      readonly urls: readonly string[];
      readonly message: string | undefined;
    }
  | { readonly kind: 'unknownCall'; readonly func: string };
