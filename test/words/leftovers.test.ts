import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { leftoversIn } from './leftovers.ts';

const root = join(import.meta.dirname, '../..');

test('a label, a text between tags and a sentence in the code are found', () => {
  const code = `
    const a = <Button aria-label="Close" className="two words">Go on</Button>;
    const e = <p title={x ? 'Open' : say(y)}>{z ? 'Yes' : <b />}{\`\${n} d\`}</p>;
    const b = cond ? 'No news yet' : \`Since \${days} long days\`;
    throw new Error('a bug of ours'); log.info({}, 'not for readers'); say('tab.update'); f('two words' as const);`;
  expect(leftoversIn('x.tsx', code).map(({ words }) => words)).toEqual([
    'Close',
    'Go on',
    'Yes',
    'Open',
    'No news yet',
    'long days',
    'two words',
  ]);
});

/** Names are the same in every language: lists, a command, the app itself, a typeface. */
const names = /^(?:PMO [A-Z]\w+(?: Reports)?|TS PMO|npm run [\w -]+|Segoe UI)$/u;

/** What stands beside an error code in an answer to Teams, which shows words of its own. */
const toTeams = new Set(['There is no own view of this card for you.', 'The person has to agree first.']);

/** Words for whoever runs the server, for Teams itself or for a browser: nobody reads them as a sentence of ours. */
const forMachines = new Set([
  'src/cards/everyCard.ts', // the sample cards of the gallery and of tests
  'src/server/admitActivity.ts',
  'src/server/confidential/confidential.ts',
  'src/server/config.ts',
  'src/server/guard.ts',
  'src/server/jobs/work.ts',
  'src/server/outbound.ts',
  'src/server/securityHeaders.ts',
  'src/server/signOut.ts',
  'src/server/statusMarkFiles.ts',
  'src/server/tabFiles.ts',
  'src/server/webApp.ts',
  'src/tab/project/posts/postsModel.ts', // reads what the job wrote into a row
  'src/tab/sync/SyncParts.tsx', // a selector
  'src/teams/config.ts',
]);

test.each(['tab', 'cards', 'documents', 'teams', 'server'])(
  'src/%s says nothing past src/words',
  (folder) => {
    const found = globSync(`src/${folder}/**/*.{ts,tsx}`, { cwd: root })
      .filter((path) => !forMachines.has(path))
      .toSorted()
      .flatMap((path) => leftoversIn(path, readFileSync(join(root, path), 'utf8')))
      .filter(({ words }) => !names.test(words) && !toTeams.has(words));
    expect(found).toEqual([]);
  },
);
