import type { Change, WeekChanges } from '#domain/portfolio/weekChanges.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dayWords, dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { personOnCard } from './projectHead.ts';
import { statusShown, statusWithMark } from './statusMark.ts';

const mostChanged = 10;
const mostNamed = 8;

/** Many names stand on one card: each is shorter than on a card of its own. */
const nameInList = ({ name }: Project): string => escapeText(cutLine(name, 50));
const isOpen = ({ isConfidential }: Project): boolean => !isConfidential;

/** The standard report of a week: what changed, the unchanged in one line, and the silent, named kindly. Confidential ones are left out. */
export function digestCard(input: {
  /** Undefined: the whole portfolio. */
  readonly teamName: string | undefined;
  readonly week: WeekChanges;
  readonly scene: CardScene;
}): Card {
  const { teamName, scene } = input;
  const { since, until, changed, unchanged, silent } = shownOf(input.week);
  return card({
    body: [
      title(
        teamName === undefined
          ? say('job.digest.all')
          : say('job.digest.team', { team: escapeText(cutLine(teamName, 80)) }),
      ),
      subtle(
        say('job.digest.counts', {
          since: dayWords(since),
          until: dayWords(until),
          changed: changed.length,
          same: unchanged.length,
          silent: silent.length,
        }),
      ),
      facts(
        changed.slice(0, mostChanged).map(({ project, changes }) => [
          nameInList(project),
          say('job.digest.line', {
            status: statusWithMark(statusShown(project, scene.today)),
            changes: changes.map((change) => changeWords(change, scene.today)).join(', '),
          }),
        ]),
      ),
      changed.length > mostChanged
        ? subtle(say('job.digest.more', { count: changed.length - mostChanged }), 'Small')
        : undefined,
      ...(unchanged.length === 0 ? [] : named(say('job.digest.unchanged'), unchanged.map(nameInList))),
      ...(silent.length === 0 ? [] : named(say('job.digest.silent'), silent.map(silentWords))),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.hello.portfolio'), scene.openUrl, scene)],
  });
}

/** What a chat may see: no confidential project, and nothing of what the evidence says. */
function shownOf(week: WeekChanges) {
  const all = week.changed.map(({ standing, changes }) => ({
    project: standing.project,
    changes: changes.filter(({ kind }) => kind !== 'evidence'),
  }));
  const onlyEvidence = all.filter(({ changes }) => changes.length === 0).map(({ project }) => project);
  return {
    since: week.since,
    until: week.until,
    changed: all.filter(({ project, changes }) => changes.length > 0 && isOpen(project)),
    unchanged: [...onlyEvidence, ...week.unchanged.map(({ project }) => project)].filter(isOpen),
    silent: week.silent.map(({ standing }) => standing.project).filter(isOpen),
  };
}

const named = (heading: string, names: readonly string[]) => [
  text(heading, { weight: 'Bolder', spacing: 'Medium' }),
  text(listWords(names), { spacing: 'None' }),
];

function listWords(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ');
  const count = names.length - mostNamed;
  return count > 0 ? say('job.digest.andMore', { names: shown, count }) : shown;
}

const silentWords = (project: Project): string =>
  say('job.digest.silentOne', {
    name: nameInList(project),
    lead: project.lead === undefined ? 'none' : personOnCard(project.lead.name),
  });

function changeWords(change: Change, today: Day): string {
  switch (change.kind) {
    case 'started':
      return say('job.digest.started', { day: dayWordsNear(change.on, today) });
    case 'finished':
      return say('job.digest.finished', { day: dayWordsNear(change.on, today) });
    case 'status':
      return say('job.digest.status', {
        before: change.from === undefined ? 'none' : statusWords(change.from),
      });
    case 'finishMoved':
      return say(change.days > 0 ? 'job.digest.later' : 'job.digest.earlier', {
        day: dayWordsNear(change.to, today),
        days: Math.abs(change.days),
      });
    case 'helpAsked':
      return say('job.digest.helpAsked');
    case 'evidence':
      return ''; // filtered out above
  }
}
