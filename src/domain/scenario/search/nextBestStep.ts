import type { Found, Picks } from './found.ts';
import { Placement } from './placement.ts';
import type { SearchModel } from './searchModel.ts';

/** The plan itself, or the best that differs from it in one project. */
export function nextBestStep(model: SearchModel, from: Picks): Found {
  const plan = new Placement(model, from);
  let best: Found = { picks: from, worth: plan.worth - plan.excess };
  for (const [project, { options }] of model.projects.entries()) {
    const before = plan.picks[project] ?? 0;
    for (const pick of options.keys()) {
      if (pick === before || !plan.goes(project, pick)) continue;
      plan.put(project, pick);
      const worth = plan.worth - plan.excess;
      if (worth > best.worth + 1e-12) best = { picks: Int16Array.from(plan.picks), worth };
    }
    plan.put(project, before);
  }
  return best;
}

export function worthOf(model: SearchModel, picks: Picks): number {
  const { worth, excess } = new Placement(model, picks);
  return worth - excess;
}
