import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { clockAfter, minutesOf, type Practice, timedAgenda } from '#domain/toolkit/practices.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, panel, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { nameOnCard } from './projectHead.ts';

const mostSteps = 15;
const mostLines = 12;

/** A practice of the toolkit, ready to be run: what happens when, and what is there at its end. */
export function agendaCard(input: {
  readonly practice: Practice;
  readonly project: Project;
  readonly day: Day | undefined;
  readonly startAt: string;
  readonly scene: CardScene;
}): Card {
  const { practice, project, day, startAt, scene } = input;
  const { summary, checklist } = practice;
  const agenda = practice.agenda.slice(0, mostSteps);
  return card({
    body: [
      title(escapeText(cutLine(practice.title, 120))),
      subtle(nameOnCard(project)),
      text(
        say('toolkit.card.when', {
          day: day === undefined ? 'none' : dayWords(day, 'full'),
          from: startAt,
          until: clockAfter(startAt, minutesOf({ agenda })),
        }),
        { spacing: 'Small' },
      ),
      summary === '' ? undefined : subtle(escapeText(cutLine(summary, 300)), 'Small'),
      facts(timedAgenda(agenda, startAt).map(({ from, what }) => [from, escapeText(cutLine(what, 300))])),
      checklist.length === 0
        ? undefined
        : panel([
            text(say('toolkit.practice.checklist'), { weight: 'Bolder' }),
            ...checklist
              .slice(0, mostLines)
              .map((line) => text(`☐ ${escapeText(cutLine(line, 300))}`, { spacing: 'Small' })),
          ]),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.openProject'), scene.openUrl, scene)],
  });
}
