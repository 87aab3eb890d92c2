import { zipSync } from 'fflate';

// Zip keeps local time: made by its parts, the same package is the same bytes in every time zone.
const sameDayForAll = new Date(1980, 0, 1);

/** The same files give the same bytes, so that a package can be compared with the one that was approved. */
export function zipPackage(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { mtime: sameDayForAll, level: 9 });
}
