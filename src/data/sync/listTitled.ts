import type { Lists, OpenList } from '#data/lists/lists.ts';

/** One of the PMO's lists by the name an operation carries. An operation of another version may name one we do not know. */
export function listTitled(lists: Lists, title: string): OpenList<unknown> | undefined {
  const values: readonly unknown[] = Object.values(lists);
  return values.filter(isOpenList).find(({ shape }) => shape.title === title);
}

const isOpenList = (value: unknown): value is OpenList<unknown> =>
  typeof value === 'object' && value !== null && 'shape' in value && 'absentColumns' in value;
