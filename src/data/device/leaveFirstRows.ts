export const firstRowsId = 'first-rows';

/** Takes the painted rows away, as soon as the screens show something of their own: rows, or why there are none. */
export function leaveFirstRows(root: Element): void {
  const isReal = (): boolean => root.querySelector('main:not([aria-busy=true])') !== null;
  const observer = new MutationObserver(() => {
    if (!isReal()) return;
    observer.disconnect();
    removeFirstRows();
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
}

export const areFirstRowsPainted = (): boolean => document.querySelector(`#${firstRowsId}`) !== null;

/** At once: they are not this person's. */
export function removeFirstRows(): void {
  document.querySelector(`#${firstRowsId}`)?.remove();
}

/**
 * Waits until what is painted is on the glass: evaluating the program would else hold it back. A page that is not shown gets no
 * frames, so it is not waited for long.
 */
export async function firstRowsShown(): Promise<void> {
  if (!areFirstRowsPainted()) return;
  const shown = Promise.withResolvers<void>();
  requestAnimationFrame(() => requestAnimationFrame(() => shown.resolve()));
  setTimeout(shown.resolve, 150);
  await shown.promise;
}
