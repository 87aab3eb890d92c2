/** The little markdown that cards and messages may hold: bold, italic, links, lists. Everything else is text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly parts: readonly Inline[] }
  | { readonly kind: 'italic'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly text: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] };

const inlinePattern =
  /\\([\\`*_{}[\]()#+\-.!>~|])|\*\*(?=\S)(.+?)(?<=\S)\*\*|\[([^\]\n]*)\]\(([^()\s]+)\)|(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)/su;

export function readInlines(text: string): readonly Inline[] {
  const found = inlinePattern.exec(text);
  if (found === null) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, escaped, bold, linkText, url, starred, underscored] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return joined([
    ...(before === '' ? [] : [{ kind: 'text' as const, text: before }]),
    inlineOf(whole, { escaped, bold, linkText, url, italic: starred ?? underscored }),
    ...readInlines(after),
  ]);
}

interface Found {
  readonly escaped: string | undefined;
  readonly bold: string | undefined;
  readonly linkText: string | undefined;
  readonly url: string | undefined;
  readonly italic: string | undefined;
}

function inlineOf(whole: string, { escaped, bold, linkText, url, italic }: Found): Inline {
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (bold !== undefined) return { kind: 'bold', parts: readInlines(bold) };
  if (italic !== undefined) return { kind: 'italic', parts: readInlines(italic) };
  if (linkText !== undefined && url !== undefined && isWebLink(url))
    return { kind: 'link', url, text: linkText };
  return { kind: 'text', text: whole };
}

export function isWebLink(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
}

function joined(parts: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    else result.push(part);
  }
  return result;
}

const bullet = /^\s*[-*+]\s+(?=\S)/u;
const number = /^\s*\d+[.)]\s+(?=\S)/u;

export function readBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const marker = bullet.exec(line) ?? number.exec(line);
    const isNumbered = number.test(line);
    const last = blocks.at(-1);
    if (marker === null) {
      blocks.push({ kind: 'paragraph', parts: readInlines(line) });
      continue;
    }
    const item = readInlines(line.slice(marker[0].length));
    if (last?.kind === 'list' && last.isNumbered === isNumbered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    } else {
      blocks.push({ kind: 'list', isNumbered, items: [item] });
    }
  }
  return blocks;
}
