import type { ImportMapping } from '#data/import/importMapping.ts';

/**
 * The United Kingdom's major projects as published for March 2023 (Infrastructure and Projects Authority, Open Government
 * Licence): semicolons, Windows-1252, two columns called `colour_rating`, and "Exempt under Section …" where a value is withheld.
 */
export const ukMajorProjects: ImportMapping = {
  name: 'uk-major-projects',
  columns: {
    sourceId: { column: 'project_number' },
    projectName: { column: 'project_name' },
    team: { column: 'department' },
    comment: { column: 'rating_comment' },
    startOn: { column: 'start_date' },
    forecastFinish: { column: 'end_date' },
    budget: { column: 'wlc_baseline_incl_NCG' },
    businessGoal: { column: 'description_aims' },
  },
  teamNames: {
    CO: 'Cabinet Office',
    DBT: 'Business and Trade',
    DCMS: 'Culture, Media and Sport',
    DEFRA: 'Environment, Food and Rural Affairs',
    DESNZ: 'Energy Security and Net Zero',
    DFE: 'Education',
    DFT: 'Transport',
    DHSC: 'Health and Social Care',
    DLUHC: 'Levelling Up, Housing and Communities',
    DSIT: 'Science, Innovation and Technology',
    DWP: 'Work and Pensions',
    FCDO: 'Foreign, Commonwealth and Development Office',
    HMLR: 'HM Land Registry',
    HMRC: 'HM Revenue and Customs',
    HMT: 'HM Treasury',
    HO: 'Home Office',
    MOD: 'Ministry of Defence',
    MOJ: 'Ministry of Justice',
    NCA: 'National Crime Agency',
    ONS: 'Office for National Statistics',
    VOA: 'Valuation Office Agency',
  },
  ratings: [
    { column: 'colour_rating', nth: 1, by: 'Infrastructure and Projects Authority' },
    { column: 'colour_rating', nth: 2, by: 'Senior Responsible Owner' },
  ],
  ragByWord: { green: 'green', amber: 'amber', red: 'red' },
  moneyUnit: 1_000_000,
  currency: 'GBP',
  dayOrder: 'dmy',
  decimalMark: '.',
};
