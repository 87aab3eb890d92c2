import type { InvokeAnswer } from '#standin/window/backend/backend.ts';
import { cardContentType, type PreviewedAttachment } from '#standin/window/backend/wire.ts';

/** What a messaging extension may answer, whatever it was asked. */
export type ExtensionAnswer =
  | { readonly kind: 'results'; readonly attachments: readonly PreviewedAttachment[] }
  | { readonly kind: 'message'; readonly text: string }
  /** `silentAuth`: Teams first tries the person's own token. `auth`: it shows the sign-in at once. */
  | { readonly kind: 'signIn'; readonly isSilent: boolean; readonly title: string }
  | { readonly kind: 'preview'; readonly activity: PreviewActivity }
  | { readonly kind: 'task'; readonly task: TaskPage }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreachable' };

export interface PreviewActivity {
  readonly text?: string;
  readonly attachments?: readonly PreviewedAttachment[];
}

export interface TaskPage {
  readonly title: string;
  readonly width: number | string | undefined;
  readonly height: number | string | undefined;
  readonly url: string | undefined;
  readonly card: unknown;
}

interface ComposeExtension {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly PreviewedAttachment[];
  readonly activityPreview?: PreviewActivity;
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string }[] };
}

interface Task {
  readonly type?: string;
  readonly value?: unknown;
}

export function readExtensionAnswer(answer: InvokeAnswer): ExtensionAnswer {
  if (answer.kind === 'unreachable' || answer.status >= 400) return { kind: 'unreachable' };
  const { composeExtension, task } = (answer.body ?? {}) as {
    composeExtension?: ComposeExtension;
    task?: Task;
  };
  if (task !== undefined) return taskAnswer(task);
  return composeExtension === undefined ? { kind: 'nothing' } : extensionAnswer(composeExtension);
}

function extensionAnswer(extension: ComposeExtension): ExtensionAnswer {
  switch (extension.type ?? '') {
    case 'result':
      return { kind: 'results', attachments: extension.attachments ?? [] };
    case 'message':
      return { kind: 'message', text: extension.text ?? '' };
    case 'auth':
    case 'silentAuth': {
      const title = extension.suggestedActions?.actions?.[0]?.title ?? 'Sign in';
      return { kind: 'signIn', isSilent: extension.type === 'silentAuth', title };
    }
    case 'botMessagePreview':
      return { kind: 'preview', activity: extension.activityPreview ?? {} };
    default:
      return { kind: 'unreachable' };
  }
}

function taskAnswer({ type, value }: Task): ExtensionAnswer {
  if (type === 'message') return { kind: 'message', text: typeof value === 'string' ? value : '' };
  const page = (value ?? {}) as {
    title?: string;
    width?: number | string;
    height?: number | string;
    url?: string;
    card?: { contentType?: string; content?: unknown };
  };
  return {
    kind: 'task',
    task: {
      title: page.title ?? '',
      width: page.width,
      height: page.height,
      url: page.url,
      card: page.card?.contentType === cardContentType ? page.card.content : undefined,
    },
  };
}
