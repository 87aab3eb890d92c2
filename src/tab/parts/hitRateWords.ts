import { hitRate } from '#domain/forecast/forecastHit.ts';
import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

/** FO5: wherever many forecasts stand together, how often such forecasts held. Undefined until a project that had one is done. */
export function hitRateWords(
  projects: readonly Pick<Project, 'stage' | 'forecastHit'>[],
): string | undefined {
  const rate = hitRate(projects);
  return rate && say('grid.hitRate', { right: rate.right, of: rate.of });
}
