import { equals } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';

const known = new WeakMap<Lists, Promise<readonly RaidItem[]>>();

/** The lessons of all projects, read once for as long as these lists are open. Where they cannot be read there are none to show. */
export function readLessons(lists: Lists): Promise<readonly RaidItem[]> {
  const reading = known.get(lists) ?? read(lists);
  known.set(lists, reading);
  return reading;
}

async function read(lists: Lists): Promise<readonly RaidItem[]> {
  const found = await readRows(lists.raid, equals('Kind', 'Lesson'));
  if (found.ok) return found.value.rows.map(({ value }) => value);
  known.delete(lists);
  return [];
}
