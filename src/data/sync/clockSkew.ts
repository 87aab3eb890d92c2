const noticedMs = 10 * 60_000;

/** How far this device's clock is ahead of SharePoint's (negative: behind), told by a row that was written just now. */
export function clockAhead(now: number, writtenAt: string): number | undefined {
  const aheadMs = now - Date.parse(writtenAt);
  return Math.abs(aheadMs) > noticedMs ? aheadMs : undefined;
}
