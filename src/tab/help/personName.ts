import type { Person } from '#domain/project/person.ts';
import { shortName } from '#words/personWords.ts';

/** `Ida N.`; undefined where the list names nobody. */
export function personName(person: Person | undefined): string | undefined {
  if (person === undefined) return undefined;
  const name = shortName(person.name);
  return name === '' ? person.upn || undefined : name;
}
