import { useState } from 'react';

import { writeSetting } from '#data/portfolio/writeSetting.ts';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

const promises = [1, 2, 3, 5, 10];

/** The PMO makes its promise itself, and is measured by it. */
export function PromiseChoice({ promiseDays }: { promiseDays: number }) {
  const { lists, engine, notices } = useTabDeps();
  const [asked, setAsked] = useState<number>();
  const choose = async (days: number): Promise<void> => {
    setAsked(days);
    const written = await writeSetting(lists, 'helpWithinDays', days);
    if (written.ok) await engine.refresh();
    else notices.tell(say('scorecard.queue.promiseProblem'));
    setAsked(undefined);
  };
  const days = asked ?? promiseDays;
  const options = promises.includes(days) ? promises : [...promises, days];
  return (
    <SmallChoice
      label={say('scorecard.queue.promise')}
      value={String(days)}
      options={options.map((one) => [String(one), say('scorecard.queue.within', { days: one })])}
      onChange={(one) => void choose(Number(one))}
    />
  );
}
