/** Under `npm run mutate` every break asks the tests anew: a fifteenth of the cases has to be enough there. */
export const fewer = (count: number): number =>
  process.env['TS_PMO_MUTATE_TESTS'] === undefined ? count : Math.ceil(count / 15);
