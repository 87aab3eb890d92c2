import type { Command, PackageRule } from '#manifest/appManifest.ts';

/** What our server answers. A command it does not know opens a dialog that says so; one it knows and nobody lists is dead. */
export const answeredCommands = {
  query: ['search'],
  action: ['shareStatus', 'updateStatus', 'startNew', 'log'],
} as const;

const kinds = ['query', 'action'] as const;

export const commandsAreThoseWeAnswer: PackageRule = ({ manifest }) =>
  kinds.flatMap((kind) => {
    const ids = commandsOf(manifest)
      .filter(({ type = 'query' }) => type === kind)
      .map(({ id }) => String(id));
    return differences(kind, ids);
  });

function differences(kind: (typeof kinds)[number], ids: readonly string[]): readonly string[] {
  const known: readonly string[] = answeredCommands[kind];
  const unknown = ids.filter((id) => !known.includes(id));
  const missing = known.filter((id) => !ids.includes(id));
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...unknown.map((id) => `The server answers no ${kind} command "${id}".`),
    ...missing.map((id) => `The ${kind} command "${id}" is not listed.`),
    ...doubled.map((id) => `The command "${id}" is there twice.`),
  ];
}

/** Teams shows no search box for a query command without one. */
export const queryCommandsHaveParameters: PackageRule = ({ manifest }) =>
  commandsOf(manifest).flatMap(({ id, type = 'query', parameters = [] }) =>
    type === 'query' && parameters.length === 0 ? [`The query command "${id}" has no parameters.`] : [],
  );

/** Nothing would open: our action commands have no parameters of their own. */
export const actionCommandsOpenADialog: PackageRule = ({ manifest }) =>
  commandsOf(manifest).flatMap(({ id, type, fetchTask }) =>
    type === 'action' && fetchTask !== true ? [`The action command "${id}" lacks fetchTask.`] : [],
  );

const commandsOf = ({ composeExtensions = [] }: Parameters<PackageRule>[0]['manifest']): readonly Command[] =>
  composeExtensions.flatMap(({ commands = [] }) => commands);
