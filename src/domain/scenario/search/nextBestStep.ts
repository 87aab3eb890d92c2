import type { Picks } from './found.ts';
import { Placement } from './placement.ts';
import type { SearchModel } from './searchModel.ts';

/** The plan itself, or the best that differs from it in one project. */
export function nextBestStep(model: SearchModel, from: Picks): Picks {
  const plan = new Placement(model, from);
  let [best, most] = [from, plan.merit];
  for (const [project, { options }] of model.projects.entries()) {
    const before = plan.picks[project] ?? 0;
    for (const pick of options.keys()) {
      if (pick === before) continue;
      plan.put(project, pick);
      if (plan.merit <= most + 1e-12) continue;
      most = plan.merit;
      best = Int16Array.from(plan.picks);
    }
    plan.put(project, before);
  }
  return best;
}
