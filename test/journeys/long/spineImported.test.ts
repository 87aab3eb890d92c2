import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { majorProjectsCsv } from '#test/data/import/majorProjectsCsv.ts';

import { tellSpine } from '#test/journeys/spine.ts';

const realFile = fileURLToPath(
  new URL('../../../../shared/data/projects/uk-major-projects-2023.csv', import.meta.url),
);
const isReal = existsSync(realFile);
if (!isReal)
  process.stdout.write(
    'The real portfolio is not here: the spine after an import is told with a file of our own.\n',
  );

tellSpine({
  title: isReal ? 'a real portfolio, imported' : 'a portfolio of our own, imported',
  portBase: 26_310,
  options: ['--import', isReal ? realFile : ownFile(), '--map', 'uk-major-projects', '--as-of', '2023-03-31'],
  channel: 'Core switch refresh',
  project: 'Youth Investment Fund',
  key: 'YOU-01',
  typed: 'youth',
  isPreselected: false,
  secrets: ['A van on Friday', '341000000', '341m'],
});

function ownFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ts-pmo-import-')), 'projects.csv');
  writeFileSync(
    file,
    majorProjectsCsv([
      { name: 'Youth Investment Fund', ipa: 'Amber', comment: 'Halls are being chosen.', budget: '341' },
      { name: 'Harbour lights', sro: 'Green' },
    ]),
  );
  return file;
}
