import { type OpenUrl, openUrl } from './elements.ts';
import type { CardScene } from './cardInput.ts';

/** A button to one of our own pages; a link that is not ours is a bug of the caller and never reaches a chat. */
export function linkTo(words: string, url: string, scene: Pick<CardScene, 'linkOrigins'>): OpenUrl {
  const at = new URL(url);
  const isLoopback = at.protocol === 'http:' && (at.hostname === 'localhost' || at.hostname === '127.0.0.1');
  if (!scene.linkOrigins.includes(at.origin) || !(at.protocol === 'https:' || isLoopback))
    throw new Error(`a card may not link to ${at.origin}`);
  return openUrl(words, at.href);
}
