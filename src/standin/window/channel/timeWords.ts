/** "09:38" today, "Fri 15:02" this week, else "12 Nov 15:02": as Teams writes it beside a name. */
export function timeWords(at: string, nowMs: number = Date.now()): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const now = new Date(nowMs);
  if (date.toDateString() === now.toDateString()) return time;
  const daysAgo = (nowMs - date.getTime()) / 86_400_000;
  if (daysAgo >= 0 && daysAgo < 6) return `${date.toLocaleDateString('en-GB', { weekday: 'short' })} ${time}`;
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time}`;
}
