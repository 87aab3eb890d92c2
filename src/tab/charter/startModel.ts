import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Charter } from '#domain/charter/charter.ts';
import { type CharterAnswers, noAnswers, readCharterAnswers } from '#domain/charter/charterAnswers.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { Place } from '#teams/place.ts';
import { say } from '#words/say.ts';

import type { StartAsk } from './startAsk.ts';

/** Everything on the page, as it was typed so far. */
export interface StartForm {
  readonly name: string;
  readonly lead: Person | undefined;
  readonly teamKey: string | undefined;
  readonly startOn: Day;
  readonly finish: Day | undefined;
  readonly channelId: string | undefined;
  /** Who the e-mail goes to, as typed. */
  readonly to: string;
  readonly answers: CharterAnswers;
}

/** The project a charter is opened for; undefined where something new starts. */
export interface OfProject {
  readonly project: Kept<Project>;
  readonly charter: Kept<Charter> | undefined;
  readonly file: { readonly name: string; readonly webUrl: string } | undefined;
  readonly readAgain: () => void;
}

export function firstForm(
  {
    portfolio,
    ask,
    of,
    today,
  }: { portfolio: Portfolio; ask: StartAsk; of: OfProject | undefined; today: Day },
  place: Pick<Place, 'groupId' | 'channelName' | 'channelId'>,
): StartForm {
  const project = of?.project.value;
  const team = portfolio.teams.find(({ groupId }) => groupId !== undefined && groupId === place.groupId);
  const channelId = ask.channelId ?? place.channelId;
  return {
    name: project?.name ?? (ask.isPinning ? (place.channelName ?? '') : ''),
    lead: project?.lead,
    teamKey: project?.teamKey ?? team?.key ?? teamOfChannel(portfolio, channelId),
    startOn: project?.startOn ?? today,
    finish: project === undefined ? undefined : project.baselineFinish,
    channelId,
    to: '',
    answers: of === undefined ? withMessage(noAnswers, ask.message.text) : answersOf(of),
  };
}

const teamOfChannel = ({ projects }: Portfolio, channelId: string | undefined): string | undefined =>
  channelId === undefined
    ? undefined
    : projects.find(({ value }) => channelIdOf(value.channelLink) === channelId)?.value.teamKey;

/** What a message says is why somebody wants to start: it becomes that answer, and may be changed like one. */
const withMessage = (answers: CharterAnswers, text: string): CharterAnswers =>
  text.trim() === '' ? answers : { ...answers, texts: { ...answers.texts, whyNow: text.trim() } };

/** The size it was saved at is the least it has: a charter never shrinks under its readers. */
function answersOf({ project: { value: project }, charter }: OfProject): CharterAnswers {
  const kept = readCharterAnswers(charter?.value.answers);
  if (kept !== undefined) return kept;
  return {
    ...noAnswers,
    method: project.method ?? noAnswers.method,
    asked: project.tier ?? noAnswers.asked,
    size: project.budget === undefined ? {} : { cost: project.budget },
    texts: project.businessGoal === undefined ? {} : { goal: project.businessGoal },
  };
}

/** Everybody the portfolio knows as lead or sponsor, whoever is in front of the page first. */
export function peopleKnown({ projects }: Portfolio, me: Person | undefined): readonly Person[] {
  const known = new Map<string, Person>();
  for (const { value } of projects)
    for (const person of [value.lead, value.sponsor])
      if (person !== undefined && person.id !== me?.id) known.set(person.id, person);
  const others = [...known.values()].toSorted((one, other) => one.name.localeCompare(other.name));
  return me === undefined ? others : [me, ...others];
}

export interface KnownChannel {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

/** Where a card may be asked for: the channel we stand in, then those where projects of the team meet. */
export function channelsKnown(
  { projects }: Portfolio,
  teamKey: string | undefined,
  here: {
    readonly id: string | undefined;
    readonly name: string | undefined;
    readonly groupId: string | undefined;
  },
): readonly KnownChannel[] {
  const channels = new Map<string, KnownChannel>();
  for (const { value } of projects) {
    const id = channelIdOf(value.channelLink);
    const isOffered = value.teamKey === teamKey || id === here.id;
    if (id !== undefined && value.channelLink !== undefined && isOffered && !value.isConfidential)
      channels.set(id, { id, name: nameInLink(value.channelLink) ?? value.name, link: value.channelLink });
  }
  if (here.id !== undefined && !channels.has(here.id))
    channels.set(here.id, {
      id: here.id,
      name: here.name ?? say('charter.channel.here'),
      link: linkOf(here.id, here.name ?? 'General', here.groupId),
    });
  return [...channels.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

function nameInLink(link: string): string | undefined {
  const encoded = /^\/l\/channel\/[^/]+\/([^/]+)/u.exec(URL.parse(link)?.pathname ?? '')?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function linkOf(id: string, name: string, groupId: string | undefined): string {
  const link = new URL('https://teams.microsoft.com/l/channel/');
  link.pathname += `${encodeURIComponent(id)}/${encodeURIComponent(name)}`;
  if (groupId !== undefined) link.searchParams.set('groupId', groupId);
  return link.href;
}
