import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { writeSetting } from '#data/portfolio/writeSetting.ts';
import { provision, provisionPeople, type ProvisionProblem } from '#data/provision/provision.ts';
import { fillToolkit } from '#data/toolkit/fillToolkit.ts';
import { ok, type Result } from '#domain/result.ts';
import { allFeatures, type Feature } from '#domain/settings/pmoSettings.ts';

/** What a feature keeps on the PMO's site; people are kept on a second one. */
const featureLists: Readonly<Record<Feature, readonly string[]>> = {
  raid: ['PMO RAID'],
  capacity: ['PMO Demand'],
  people: [],
  decisions: ['PMO Decisions'],
  help: ['PMO Help'],
  charters: ['PMO Charters'],
  toolkit: ['PMO Toolkit'],
  listening: ['PMO Listening'],
};

/** One more of what the PMO uses: its list is made if it is not there, then it is switched on for everybody. */
export async function switchOn(
  lists: Lists,
  feature: Feature,
  on: readonly Feature[],
): Promise<Result<readonly Feature[], ProvisionProblem | GraphProblem>> {
  const made = await makeListsOf(lists, feature);
  if (!made.ok) return made;
  if (feature === 'toolkit') {
    const filled = await fillToolkit(lists);
    if (!filled.ok) return filled;
  }
  return writeFeatures(lists, [...on, feature]);
}

async function makeListsOf(
  { graph, siteUrl, peopleSiteUrl }: Lists,
  feature: Feature,
): Promise<Result<unknown, ProvisionProblem>> {
  if (feature === 'people')
    return peopleSiteUrl === undefined ? ok(undefined) : provisionPeople(graph, peopleSiteUrl);
  return provision(graph, siteUrl, { only: featureLists[feature] });
}

/** What it kept stays where it is; nobody is asked for it any more. */
export function switchOff(
  lists: Lists,
  feature: Feature,
  on: readonly Feature[],
): Promise<Result<readonly Feature[], GraphProblem>> {
  return writeFeatures(
    lists,
    on.filter((other) => other !== feature),
  );
}

async function writeFeatures(
  lists: Lists,
  on: readonly Feature[],
): Promise<Result<readonly Feature[], GraphProblem>> {
  const features = allFeatures.filter((feature) => on.includes(feature));
  const written = await writeSetting(lists, 'features', features);
  return written.ok ? ok(features) : written;
}
