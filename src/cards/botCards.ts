import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { nameOnCard, reportAge, wholeName } from './projectHead.ts';
import { statusShown, statusWithMark } from './statusMark.ts';

/** What the bot can do, for hello, help and everything it did not understand. */
export function helloCard(input: {
  readonly name: string;
  readonly wasUnderstood: boolean;
  readonly scene: Pick<CardScene, 'asOf' | 'openUrl' | 'linkOrigins'>;
}): Card {
  const { scene } = input;
  const lines = [
    'cards.hello.search',
    'cards.hello.mine',
    'charter.card.hello',
    'cards.hello.share',
  ] as const;
  return card({
    body: [
      title(
        input.wasUnderstood
          ? say('cards.hello.title', { name: wholeName(input.name) })
          : say('chat.notUnderstood'),
      ),
      ...(input.wasUnderstood ? [text(say('cards.hello.what'), { spacing: 'Small' })] : []),
      ...lines.map((line) => text(say(line), { spacing: 'Small' })),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.hello.portfolio'), scene.openUrl, scene)],
  });
}

const mostProjects = 8;

/** Several projects in a few lines: the ones somebody leads, or the ones a name may have meant. */
export function projectsCard(input: {
  readonly heading: 'mine' | 'nearest';
  readonly projects: readonly Project[];
  readonly today: Day;
  readonly scene: Pick<CardScene, 'asOf' | 'openUrl' | 'linkOrigins'>;
}): Card {
  const { projects, today, scene } = input;
  const rest = projects.length - mostProjects;
  const lines = projects
    .slice(0, mostProjects)
    .map((project) => [nameOnCard(project), lineOf(project, today)] as const);
  return card({
    body: [
      title(say(`cards.projects.${input.heading}`)),
      facts(lines),
      rest > 0 ? subtle(say('cards.projects.more', { count: rest }), 'Small') : undefined,
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.hello.portfolio'), scene.openUrl, scene)],
  });
}

const lineOf = (project: Project, today: Day): string =>
  say('cards.projects.line', {
    status: statusWithMark(statusShown(project, today)),
    age: reportAge(project, today),
  });
