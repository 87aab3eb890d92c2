import { startCard } from '#cards/kickOffCard.ts';
import { helloCard, projectsCard } from '#cards/botCards.ts';
import { defaultShareOptions } from '#cards/cardInput.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import type { Project } from '#domain/project/project.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { say } from '#words/say.ts';

import type { BotMessage } from './conversations.ts';
import type { ChatDeps } from './deps.ts';
import { viewerPortfolio } from './viewerPortfolio.ts';
import { startLinkInTeams } from './projectLink.ts';
import { problemWords } from './problemWords.ts';
import { cardForAll } from './projectCards.ts';
import { sceneOf } from './scene.ts';
import type { ViewerLists } from './viewerLists.ts';

export type BotQuestion =
  | { readonly kind: 'hello' }
  | { readonly kind: 'help' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'start' }
  | { readonly kind: 'status'; readonly name: string }
  /** Not one of the words we know; it may be a project's name. */
  | { readonly kind: 'other'; readonly text: string };

const hello =
  /^(?:hallo|hello|hi|hey|hej|hei|moin|servus|good (?:morning|afternoon)|guten (?:morgen|tag|abend))\b/iu;

/** In every language we speak, whichever Teams is set to. */
export function readQuestion(text: string): BotQuestion {
  const words = text
    .replaceAll(/<at>.*?<\/at>/gisu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (hello.test(words)) return { kind: 'hello' };
  if (words === '' || /^(?:help|hilfe|\?|what can you do|was kannst du|was können sie)/iu.test(words))
    return { kind: 'help' };
  if (/^(?:my|mine|my projects|meine|meine projekte)$/iu.test(words)) return { kind: 'mine' };
  if (/^(?:start|start something(?: new)?|new project|charter|neu|starten|neues projekt)$/iu.test(words))
    return { kind: 'start' };
  const name = /^(?:status|card|show|karte|zeige?)(?: (?:of|von|zu))? (.+)$/iu.exec(words)?.[1];
  return name === undefined ? { kind: 'other', text: words } : { kind: 'status', name };
}

/** Hello and help need no sign-in: they show nothing of anybody's list. */
export function helloAnswer(deps: ChatDeps, name: string, wasUnderstood: boolean): BotMessage {
  const scene = sceneOf(deps.config, defaultSettings, deps.clock.now());
  return { card: helloCard({ name, wasUnderstood, scene }), summary: say('chat.help.summary') };
}

/** The way to the page, for anybody: whoever may not write is told there. */
export function startAnswer(deps: ChatDeps): BotMessage {
  const scene = sceneOf(deps.config, defaultSettings, deps.clock.now());
  return {
    card: startCard({ scene, startUrl: startLinkInTeams(deps.config) }),
    summary: say('charter.title'),
  };
}

export async function answerQuestion(
  deps: ChatDeps,
  viewing: ViewerLists,
  text: string,
): Promise<BotMessage> {
  const question = readQuestion(text);
  if (question.kind === 'hello' || question.kind === 'help')
    return helloAnswer(deps, viewing.viewer.name, true);
  if (question.kind === 'start') return startAnswer(deps);
  const portfolio = await viewerPortfolio(deps, viewing);
  if (!portfolio.ok) return { text: problemWords(portfolio.error) };
  if (question.kind === 'mine') return mine(deps, viewing, portfolio.value);
  const wanted = question.kind === 'status' ? question.name : question.text;
  const found = searchProjects(
    portfolio.value.projects.map(({ value }) => value),
    wanted,
  );
  const [best] = found;
  if (best === undefined)
    return question.kind === 'status'
      ? { text: say('chat.notFoundByName', { text: wanted }) }
      : helloAnswer(deps, viewing.viewer.name, false);
  const isClear =
    found.length === 1 || best.key.toLowerCase() === wanted.toLowerCase() || question.kind === 'status';
  const kept = portfolio.value.projects.find(({ value }) => value === best);
  if (!isClear || kept === undefined) return several(deps, portfolio.value, found, 'nearest');
  return one(deps, viewing, portfolio.value, kept);
}

function one(deps: ChatDeps, { viewer }: ViewerLists, portfolio: Portfolio, kept: Kept<Project>): BotMessage {
  const team = portfolio.teams.find(({ key }) => key === kept.value.teamKey);
  const read = { settings: portfolio.settings, team };
  const about = { read, kept, viewer, include: defaultShareOptions };
  const card = cardForAll(deps, about);
  return { card, summary: kept.value.isConfidential ? '' : kept.value.name, about };
}

function mine(deps: ChatDeps, { viewer }: ViewerLists, portfolio: Portfolio): BotMessage {
  const projects = portfolio.projects
    .map(({ value }) => value)
    .filter(({ lead, stage }) => lead?.id === viewer.id && stage !== 'Done' && stage !== 'Stopped');
  return projects.length === 0 ? { text: say('chat.noneMine') } : several(deps, portfolio, projects, 'mine');
}

function several(
  deps: ChatDeps,
  { settings }: Portfolio,
  projects: readonly Project[],
  heading: 'mine' | 'nearest',
): BotMessage {
  const scene = sceneOf(deps.config, settings, deps.clock.now());
  // The chat sees these lines, not only who asked.
  const open = projects.filter(({ isConfidential }) => !isConfidential);
  return {
    card: projectsCard({ heading, projects: open, today: scene.today, scene }),
    summary: say(`cards.projects.${heading}`),
  };
}
