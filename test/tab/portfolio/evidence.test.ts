import { expect, test } from 'vitest';

import { evidenceOf } from '#tab/portfolio/evidence.ts';
import { portfolioModel } from '#tab/portfolio/portfolioModel.ts';
import { demo, kept, today } from '#test/tab/facts.ts';

const [standing] = portfolioModel(
  {
    projects: demo.projects.map((project) => kept({ ...project, budget: undefined, spentToDate: undefined })),
    settings: demo.settings,
  },
  today,
).standings;
const sentence = (isCostLeftOut: boolean): string | undefined =>
  standing && evidenceOf('cost', standing, { today, currency: 'EUR', isCostLeftOut }).sentence;

test('[HE2] a cost that nobody keeps is not the same as one this device does not keep', () => {
  expect(sentence(false)).toContain('Nobody keeps budget and spending');
  expect(sentence(true)).toContain('This device keeps neither budget nor spending');
});
