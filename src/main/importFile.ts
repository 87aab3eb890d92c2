import { readFileSync } from 'node:fs';

import {
  checkPortfolioFile,
  importPortfolio,
  type ImportPortfolioProblem,
} from '#data/import/importPortfolio.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Day } from '#domain/calendar/day.ts';
import { say } from '#words/say.ts';

import type { StartOptions } from './startOptions.ts';

type Importing = NonNullable<StartOptions['importing']>;

/** Throws words that say why this file cannot come in, while nothing has been started yet. */
export async function checkImport({ file, map }: Importing, today: Day): Promise<void> {
  const checked = await checkPortfolioFile({ bytes: readBytes(file), map, today });
  if (!checked.ok)
    throw new Error(`${problemWords(checked.error, file, map)} Nothing was started; the file is as it was.`);
}

export interface FileImported {
  readonly currency: string | undefined;
  readonly told: readonly string[];
}

export async function importFile(lists: Lists, { file, map }: Importing, today: Day): Promise<FileImported> {
  const imported = await importPortfolio(lists, { bytes: readBytes(file), map, today });
  if (!imported.ok) throw new Error(problemWords(imported.error, file, map));
  const { created, alreadyThere, skipped, notes, currency } = imported.value;
  const unread = notes.filter(({ text }) => text !== '');
  const unrated = notes.filter(({ reason, text }) => reason === 'noRating' && text === '').length;
  const told = [
    `Imported ${counted(created, 'project')} from ${file}${alreadyThere === 0 ? '' : `; ${alreadyThere} were here already`}`,
    `${counted(skipped.length, 'row')} left out${skipped.length === 0 ? '' : ':'}`,
    ...skipped.map(({ rowNumber, reason }) => `  row ${rowNumber}: ${say(`import.reason.${reason}`)}`),
    `${counted(unread.length, 'value')} not taken${unread.length === 0 ? '' : ':'}`,
    ...unread.map(
      ({ rowNumber, column, text, reason }) =>
        `  row ${rowNumber}, ${column.replaceAll(/\s+/gu, ' ')}: “${shortened(text)}” ${say(`import.reason.${reason}`)}`,
    ),
    ...(unrated === 0 ? [] : [`${counted(unrated, 'row')} with ${say('import.reason.noRating')}`]),
  ];
  return { currency, told };
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const textAtMost = 80;
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= textAtMost ? line : `${line.slice(0, textAtMost - 1)}…`;
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new Error(
      `${file} cannot be read (${said}). Nothing was started. Give --import the path of a CSV or Excel file.`,
      { cause: problem },
    );
  }
}

function problemWords(problem: ImportPortfolioProblem, file: string, map: string): string {
  const bySetUp = 'which asks what is what';
  if (problem.kind === 'noSuchMapping')
    return `--map ${map} is not known; there are ${problem.known.join(' and ')}. A file of another form comes in by the set-up screen, ${bySetUp}.`;
  if (problem.kind === 'notATable') return say('import.notATable', { file });
  if (problem.kind === 'columnsMissing')
    return `${file} lacks columns that --map ${map} reads: ${problem.columns.join(', ')}. Take another --map, or bring it in by the set-up screen, ${bySetUp}.`;
  return `The import of ${file} stopped on its way (${problem.kind}). What was written is safe; importing it again goes on from there.`;
}
