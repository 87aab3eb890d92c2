import { paintFirstRows } from '#data/device/paintFirstRows.ts';

// A script of its own, because it has to be done before the program is even read. Whatever goes wrong here must not be seen.
try {
  paintFirstRows();
} catch {
  document.querySelector('#first-rows')?.remove();
}
