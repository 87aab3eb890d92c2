import { readBlocks, type Block, type Inline } from './markdown.ts';

/** Markdown as HTML for the card renderer. Every character of the text is escaped; only these few elements come out. */
export function markdownHtml(text: string): string {
  return readBlocks(text)
    .map(blockHtml)
    .join('<br>')
    .replaceAll(/<br>(?=<[ou]l>)|(?<=<\/[ou]l>)<br>/gu, '');
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return inlinesHtml(block.parts);
  const tag = block.isNumbered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('')}</${tag}>`;
}

function inlinesHtml(parts: readonly Inline[]): string {
  return parts.map(inlineHtml).join('');
}

function inlineHtml(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'bold':
      return `<strong>${inlinesHtml(part.parts)}</strong>`;
    case 'italic':
      return `<em>${inlinesHtml(part.parts)}</em>`;
    case 'link':
      return `<a href="${escaped(part.url)}" target="_blank" rel="noopener noreferrer">${escaped(part.text)}</a>`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
