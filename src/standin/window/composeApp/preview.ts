import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';

interface PreviewContent {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly images?: readonly { readonly url?: string; readonly alt?: string }[];
  readonly tap?: { readonly type?: string; readonly value?: unknown };
}

/** One search result as Teams lists it: from the preview's thumbnail or hero card, its text as plain words. */
export interface ResultRow {
  readonly title: string;
  readonly text: string;
  readonly image: string | undefined;
  /** Set where the app wants to be asked what was picked (`composeExtension/selectItem`). */
  readonly pick: unknown;
}

export function resultRow(attachment: PreviewedAttachment): ResultRow {
  const { title, subtitle, text, images, tap } = (attachment.preview?.content ??
    attachment.content ??
    {}) as PreviewContent;
  return {
    title: plain(title ?? ''),
    text: [subtitle, text]
      .flatMap((part) => (part === undefined || part === '' ? [] : [plain(part)]))
      .join(' · '),
    image: images?.[0]?.url,
    pick: tap?.type === 'invoke' ? tap.value : undefined,
  };
}

function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    nbsp: ' ',
  };
  return html
    .replaceAll(/<\/?(?:b|i|em|strong|br|p|span|div|a)\b[^<>]*>/gu, ' ')
    .replaceAll(/&(#39|\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
