/** A card's text as a reader sees it: cards escape what a person typed, and the renderer takes the escapes away again. */
export function plainCardText(text: string): string {
  return text.replaceAll(/\\([\\*_`[\]~|#>+-])/gu, '$1').replaceAll('\u200B', '');
}
