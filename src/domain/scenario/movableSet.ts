import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import type { Project } from '#domain/project/project.ts';

/** So many can be solved exactly while somebody waits. */
export const movableAtMost = 14;

/**
 * SC3: whom it makes sense to ask to move: the projects of the hot spots, worst spot first, in each those that want most of it. With
 * only one hot spot given, those of that one.
 */
export function movableSet(
  hotSpots: readonly Pick<HotSpot, 'projectKeys'>[],
  projects: readonly Pick<Project, 'key' | 'stage'>[],
): string[] {
  const movable = new Set(
    projects.filter(({ stage }) => stage !== 'Done' && stage !== 'Stopped').map(({ key }) => key),
  );
  const keys = new Set(hotSpots.flatMap(({ projectKeys }) => projectKeys.filter((key) => movable.has(key))));
  return Array.from(keys).slice(0, movableAtMost);
}
