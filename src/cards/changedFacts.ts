import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { type Facts, facts } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';

/** What an update changed, in the words of the card; undefined if it changed nothing that a card shows. */
export function changedFacts(before: Project, after: Project, today: Day): Facts | undefined {
  return facts([
    [say('cards.status'), changed(statusWords(before.rag ?? 'notSet'), statusWords(after.rag ?? 'notSet'))],
    [say('cards.headline'), changedText(before.headline, after.headline)],
    [
      say('cards.finish'),
      changed(finishWords(before.forecastFinish, today), finishWords(after.forecastFinish, today)),
    ],
    [say('cards.helpWanted'), changedHelp(before.needHelp, after.needHelp)],
  ]);
}

const changed = (before: string, after: string): string | undefined =>
  before === after ? undefined : say('cards.changedFromTo', { before, after });

const finishWords = (finish: Day | undefined, today: Day): string =>
  finish === undefined ? '–' : dayWordsNear(finish, today);

function changedText(before = '', after = ''): string | undefined {
  return before.trim() === after.trim() || after.trim() === ''
    ? undefined
    : escapeText(cutLine(after.trim(), 300));
}

function changedHelp(before = '', after = ''): string | undefined {
  if (before.trim() === after.trim()) return undefined;
  return after.trim() === ''
    ? say('cards.helpRemoved')
    : say('cards.helpAdded', { help: escapeText(cutLine(after.trim(), 300)) });
}
