/** What this window reads of a card besides drawing it. */
export interface CardContent {
  readonly body?: unknown;
  readonly refresh?: { readonly action?: RefreshAction; readonly userIds?: readonly string[] };
}

export interface RefreshAction {
  readonly type?: string;
  readonly id?: string;
  readonly verb?: string;
  readonly data?: unknown;
}

export function refreshOf(content: unknown): CardContent['refresh'] {
  return (content as CardContent | null)?.refresh;
}

/** A card names those it renews itself for by either of a person's two Teams ids. */
export function isRefreshedFor(content: unknown, userId: string): boolean {
  const ids = refreshOf(content)?.userIds ?? [];
  return ids.includes(`29:${userId}`) || ids.includes(`8:orgid:${userId}`);
}

/** The first text of a card is what people call it by. */
export function cardTitle(content: unknown): string {
  return firstText(content) ?? 'Card';
}

function firstText(node: unknown): string | undefined {
  if (Array.isArray(node)) return node.map(firstText).find((text) => text !== undefined);
  if (typeof node !== 'object' || node === null) return undefined;
  const { type, text, body, columns, items, rows, cells } = node as Readonly<Record<string, unknown>>;
  if (type === 'TextBlock' && typeof text === 'string') return text.replaceAll(/\\(?=\W)/gu, '');
  return [body, columns, items, rows, cells].map(firstText).find((found) => found !== undefined);
}
