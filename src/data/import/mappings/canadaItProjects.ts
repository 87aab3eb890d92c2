import type { ImportMapping } from '#data/import/importMapping.ts';

/**
 * Canada's large information technology projects, as departments answered an order paper question of April 2022: days in words
 * (`July 25, 2022`), dollars with a sign. Where the tidied finish is empty, the column of what the department really wrote says why.
 */
export const canadaItProjects: ImportMapping = {
  name: 'canada-it-projects',
  columns: {
    sourceId: { column: 'uniqueId' },
    projectName: { column: 'projectName' },
    team: { column: 'deptAcronym' },
    teamName: { column: 'department' },
    forecastFinish: { column: 'estimatedCompletionDate', otherwise: { column: 'rawProvidedDate' } },
    budget: { column: 'totalBudget' },
    businessGoal: { column: 'description' },
  },
  ratings: [],
  ragByWord: {},
  moneyUnit: 1,
  currency: 'CAD',
  decimalMark: '.',
};
