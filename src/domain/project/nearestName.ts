import { foldWords } from './foldText.ts';

interface Named {
  readonly name: string;
  readonly teamKey: string | undefined;
}

/** Below this two names have too little in common to guess that one means the other. */
const alikeEnough = 0.35;

function trigrams(name: string): Set<string> {
  const found = new Set<string>();
  for (const word of foldWords(name)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const trigram of one) if (other.has(trigram)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** The one whose name is most like it, undefined when none is alike enough to be chosen for somebody. */
export function nearestName<T extends { readonly name: string }>(
  name: string,
  candidates: readonly T[],
): T | undefined {
  const asked = trigrams(name);
  let nearest: T | undefined;
  let best = alikeEnough;
  for (const candidate of candidates) {
    const alike = shareInCommon(asked, trigrams(candidate.name));
    if (alike < best || (alike === best && nearest !== undefined)) continue;
    best = alike;
    nearest = candidate;
  }
  return nearest;
}

/** For a channel: the projects of its team first, in each part the nearest name first. */
export function inOrderForChannel<T extends Named>(
  projects: readonly T[],
  channel: { readonly name: string; readonly teamKey: string | undefined },
): T[] {
  const asked = trigrams(channel.name);
  const places = projects.map((project) => ({
    project,
    isElsewhere: channel.teamKey === undefined || project.teamKey !== channel.teamKey,
    alike: shareInCommon(asked, trigrams(project.name)),
  }));
  places.sort(
    (one, other) =>
      Number(one.isElsewhere) - Number(other.isElsewhere) ||
      other.alike - one.alike ||
      one.project.name.localeCompare(other.project.name, 'en'),
  );
  return places.map((place) => place.project);
}
