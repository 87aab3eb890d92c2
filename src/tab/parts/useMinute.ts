import { useEffect, useState } from 'react';

/** The instant, renewed every minute, so that ages on an open page stay true. */
export function useMinute(clock: { now(): number }): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 60_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
