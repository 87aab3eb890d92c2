import { nextProjectKey } from '#domain/project/projectKey.ts';

interface ToName {
  readonly name: string;
  /** The key it has in the lists, if it is there. */
  readonly key: string | undefined;
}

/**
 * A key for each project of a file. Where the lists hold a part of what a first run gives, the rest gets what that run would
 * have given: an import that broke off and was run again ends with the same keys.
 */
export function giveProjectKeys(projects: readonly ToName[], taken: Iterable<string>): readonly string[] {
  const others = [...taken];
  const first = keysInOrder(
    projects.map(({ name }) => ({ name, key: undefined })),
    others,
  );
  if (projects.every(({ key }, index) => key === undefined || key === first[index])) return first;
  return keysInOrder(projects, [...others, ...projects.flatMap(({ key }) => key ?? [])]);
}

function keysInOrder(projects: readonly ToName[], taken: readonly string[]): readonly string[] {
  const highestByLetters = new Map<string, string>();
  for (const key of taken) {
    const [letters = '', number = ''] = key.toUpperCase().split('-');
    const highest = highestByLetters.get(letters)?.split('-')[1] ?? '0';
    if (/^\d+$/u.test(number) && Number(number) > Number(highest))
      highestByLetters.set(letters, `${letters}-${number}`);
  }
  return projects.map(({ name, key }) => {
    if (key !== undefined) return key;
    const letters = nextProjectKey(name, []).split('-')[0] ?? '';
    const highest = highestByLetters.get(letters);
    const given = nextProjectKey(name, highest === undefined ? [] : [highest]);
    highestByLetters.set(letters, given);
    return given;
  });
}
