import type { Rag } from '#domain/statusReport/statusReport.ts';

/** Up to 5 % over is green, up to 10 % amber (HE1, HE2). A share as a fraction of what was planned. */
export function levelOfOverrun(over: number, planned: number): Rag {
  // Money and days are divided nowhere: 5 % of 200 is compared as 10 with 10. The rest is the dust of binary fractions.
  const dust = planned * 1e-9;
  if (over <= planned * 0.05 + dust) return 'green';
  return over <= planned * 0.1 + dust ? 'amber' : 'red';
}
