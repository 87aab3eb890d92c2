import { say } from '#words/say.ts';

import type { CardScene, CardRow } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, subtle, title } from './elements.ts';
import { refreshFor, rowData } from './execute.ts';
import { personOnCard } from './projectHead.ts';

/** All that a confidential project shares: that there is one. Its key stays out of the data too; the row id says nothing. */
export function confidentialCard(input: {
  readonly row: CardRow;
  readonly scene: CardScene;
  readonly sharedBy: string;
  readonly refreshUserIds: readonly string[];
}): Card {
  const { scene } = input;
  return card({
    refresh: refreshFor(rowData({ ...input.row, key: '' }), say('cards.refresh'), input.refreshUserIds),
    body: [
      title(say('cards.confidential.title')),
      subtle(say('cards.confidential.why')),
      subtle(say('cards.asOfShared', { asOf: scene.asOf, name: personOnCard(input.sharedBy) }), 'Medium'),
    ],
    actions: [linkTo(say('cards.open'), scene.openUrl, scene)],
  });
}
