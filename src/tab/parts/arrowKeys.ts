/** Arrows point to where things stand: where the page runs from right to left, the left one leads on. */
export function onwardKey(key: string): string {
  if (document.querySelector('[dir=rtl]') === null) return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
