import type { CurvePoint, Plan } from '#domain/scenario/scenario.ts';

import { isSamePlan } from './planModel.ts';

/** Where each point stands, from the top: the most overload highest, none on the ground. */
export function curveHeights(
  curve: readonly { readonly plan: Pick<Plan, 'overloadPersonWeeks'> }[],
  height: number,
): readonly number[] {
  const [head, foot] = [18, 8];
  const most = Math.max(...curve.map(({ plan }) => plan.overloadPersonWeeks), 1e-9);
  return curve.map(({ plan }) => height - foot - (plan.overloadPersonWeeks / most) * (height - head - foot));
}

/** Which point the plan on screen is; of several with the very same plan the fewest changes. */
export const pointOf = (curve: readonly CurvePoint[], plan: Plan): CurvePoint | undefined =>
  curve.find((point) => isSamePlan(point.plan, plan));
