import { defineConfig, type OxlintOverride } from 'oxlint';

import manifest from './package.json' with { type: 'json' };

/**
 * The walls of this program: what each folder of src/ may import, besides itself.
 * A folder or package that is not named here is not allowed. src/main wires everything and has no wall.
 */
const mayImport: Record<
  string,
  { readonly folders: readonly string[]; readonly packages: readonly string[] }
> = {
  domain: { folders: [], packages: [] },
  words: { folders: ['domain'], packages: ['@formatjs/icu-messageformat-parser'] },
  cards: { folders: ['domain', 'words'], packages: ['@microsoft/teams.cards', 'zod'] },
  demo: { folders: ['domain'], packages: [] },
  documents: { folders: ['domain', 'words'], packages: ['docx', 'write-excel-file'] },
  data: {
    folders: ['domain'],
    packages: ['@microsoft/microsoft-graph-client', 'csv-parse', 'idb', 'read-excel-file', 'uuid', 'zod'],
  },
  teams: { folders: [], packages: ['@microsoft/teams-js', '@azure/msal-browser', 'zod'] },
  tab: {
    folders: ['domain', 'words', 'cards', 'data', 'documents', 'teams'],
    packages: [
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-datepicker-compat',
      '@fluentui/react-icons',
    ],
  },
  server: {
    folders: ['domain', 'words', 'cards', 'data'],
    packages: ['node', 'express', '@microsoft/teams.apps', '@microsoft/teams.api', 'jose', 'pino', 'zod'],
  },
  standin: {
    folders: [],
    packages: [
      'node',
      'hono',
      '@hono/node-server',
      'odata-v4-parser',
      'jose',
      'zod',
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      'adaptivecards',
      '@microsoft/microsoft-graph-types',
    ],
  },
};

const everyFolder = Object.keys(manifest.imports).map((alias) => alias.slice(1, -2)); // '#domain/*' -> 'domain'
const everyPackage = [
  ...new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies), 'node']),
];

const walls = Object.entries(mayImport).map(([folder, may]): OxlintOverride => {
  const shutFolders = everyFolder.filter((other) => other !== folder && !may.folders.includes(other));
  const shutPackages = everyPackage.filter((name) => !may.packages.includes(name));
  const shut = [
    String.raw`\.\./`,
    ...shutFolders.map((other) => `#${other}/`),
    ...shutPackages.map((name) => `${name}(?:[/:]|$)`),
  ];
  const allowed = [folder, ...may.folders, ...may.packages].join(', ');
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?:${shut.join('|')})`, message: `src/${folder} may import only: ${allowed}` },
          ],
        },
      ],
    },
  };
});

export default defineConfig({
  plugins: ['typescript', 'import', 'react', 'jsx-a11y', 'unicorn', 'oxc', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'react/react-in-jsx-scope': 'off',
    'typescript/no-unsafe-type-assertion': 'off', // brands (Day, IsoWeek) are made by assertion, in one place each
    'no-await-in-loop': 'off', // SharePoint answers 409 to parallel writes on one list: order is the point
    'typescript/consistent-return': 'off', // tsc's noImplicitReturns knows an exhaustive switch; this rule does not
  },
  overrides: [
    ...walls,
    {
      files: ['src/domain/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          { name: 'Date', message: 'Take the day as an argument; day sums live in domain/calendar.' },
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'A rule gives the same answer twice.' },
        ],
      },
    },
    { files: ['src/domain/calendar/**'], rules: { 'no-restricted-globals': 'off' } },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
});
