/** A small file of made-up projects in the form of the United Kingdom's list of major projects. */
export const withheld = 'Exempt under Section 99 of some Act (Made up)';

export interface MajorProject {
  readonly id?: string;
  readonly name?: string;
  readonly ipa?: string;
  readonly sro?: string;
  readonly comment?: string;
  readonly end?: string;
  readonly budget?: string;
}

const header =
  'year,project_number,project_name,department,report_category,description_aims,colour_rating,colour_rating,' +
  'rating_comment,start_date,end_date,schedule_comment,total_baseline,wlc_baseline_incl_NCG';

const quoted = (cell: string): string => (/[;,\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function majorProjectsCsv(projects: readonly MajorProject[], separator = ';'): string {
  const lines = projects.map((project, index) => [
    '2023',
    project.id ?? `XX_000${index + 1}`,
    project.name ?? `Project ${index + 1}`,
    'DFT',
    'Infrastructure',
    'To keep the water out',
    project.ipa ?? '',
    project.sro ?? '',
    project.comment ?? 'It goes well.',
    '20.05.2020',
    project.end ?? '31.03.2025',
    '',
    '1.2',
    project.budget ?? '34.5',
  ]);
  return [header.split(','), ...lines].map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
}
