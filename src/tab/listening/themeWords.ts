import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

import type { Note } from './listeningModel.ts';
import type { Theme } from '#domain/listening/themes.ts';

/** The PMO's name for it, or until there is one what its notes share, or the one note itself. */
export function themeWords({ name, notes, words, spokenBy }: Theme<Note>): string {
  if (name !== undefined) return name;
  if (notes.length > 1 && words.length > 0) return say('listening.ungrouped', { words: listWords(words) });
  return spokenBy.row.value.title;
}
