import { expect, test } from 'vitest';

import { shippedTemplates } from '#data/toolkit/shippedTemplates.ts';
import { readCharterTemplates, templateFor } from '#domain/charter/charterTemplate.ts';
import { projectKinds } from '#domain/charter/projectKinds.ts';
import { headingNames } from '#tab/charter/kindChoices.ts';

const templates = readCharterTemplates(shippedTemplates, headingNames());

test('[CH2] the charter templates we ship read: every heading is one of the twelve, every milestone has its day', () => {
  expect(templates.length).toBeGreaterThanOrEqual(3);
  expect(templates.flatMap(({ otherHeadings }) => otherHeadings)).toEqual([]);
  for (const { steps, kind, hints } of templates) {
    expect(projectKinds.map(({ id }): string => id)).toContain(kind);
    expect(steps.length).toBeGreaterThan(4);
    expect(Object.keys(hints).length).toBeGreaterThan(2);
  }
});

test('[TK2] a launch has milestones of its own for each way of working', () => {
  const agile = templateFor(templates, 'softwareLaunch', 'Agile');
  const waterfall = templateFor(templates, 'softwareLaunch', 'Waterfall');
  expect(agile?.title).toBe('Launch, in sprints');
  expect(waterfall?.steps.map(({ workingDays }) => workingDays)).toEqual([15, 30, 75, 95, 100, 105, 120]);
});
