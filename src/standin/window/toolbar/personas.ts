import type { Person } from '#standin/window/backend/wire.ts';

/** The five people the stand-in's stories are told with, by the names the demo company gives them. */
const names = ['ida.nyberg', 'jonas.beck', 'petra.lund', 'tove.haugen', 'noor.aziz'];

export function personasOf(users: readonly Person[]): readonly Person[] {
  const known = names.flatMap((name) => users.find(({ upn }) => upn.startsWith(`${name}@`)) ?? []);
  return known.length > 0 ? known : users.slice(0, 5);
}

export function firstPersona(users: readonly Person[]): Person {
  const first = personasOf(users)[0];
  if (first === undefined) throw new Error('The tenant has no people.');
  return first;
}
