import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { changedFacts } from './changedFacts.ts';
import { type Card, card, type CardAction, panel, subtle, text } from './elements.ts';
import { execute, rowData } from './execute.ts';
import { personOnCard, projectHead } from './projectHead.ts';
import { nextAndFinish } from './statusCard.ts';

export interface AfterUpdateInput extends ProjectOnCard {
  readonly scene: CardScene;
  /** As it was before; undefined where that is not known (the same press came twice). */
  readonly before: Project | undefined;
  readonly isUndoOffered: boolean;
  readonly by: string;
  readonly include: ShareOptions;
  readonly what: 'saved' | 'undone';
}

/** For who pressed: what changed, and the way back. Nobody else sees it; the chat gets the renewed card. */
export function afterUpdateCard(input: AfterUpdateInput): Card {
  const { project, scene, before } = input;
  const title = say(input.what === 'saved' ? 'cards.saved' : 'cards.undone', {
    name: personOnCard(input.by),
  });
  const changes =
    before === undefined
      ? undefined
      : (changedFacts(before, project, scene.today) ??
        text(say('cards.nothingChanged'), { spacing: 'Small' }));
  return card({
    body: [
      projectHead(input, scene.today),
      panel([text(title, { weight: 'Bolder' }), ...(changes === undefined ? [] : [changes])]),
      nextAndFinish(project, scene.today),
      subtle(say('cards.asOfQuiet', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: actionsOf(input),
  });
}

function actionsOf({ row, include, isUndoOffered, scene }: AfterUpdateInput): CardAction[] {
  const data = rowData(row, include);
  return [
    ...(isUndoOffered ? [execute(say('cards.undo'), 'status.undo', data)] : []),
    execute(say('cards.update'), 'status.update', data),
    linkTo(say('cards.openProject'), scene.openUrl, scene),
  ];
}
