import { useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { forgetDraft, keepDraft, readDraft, type StartDraft } from './draft.ts';
import type { StartAsk } from './startAsk.ts';

/** Kept on the device like any other unsent words, unless the PMO wants nothing kept. A message brings words of its own. */
export function useDraft({ settings }: Portfolio, { projectKey, message }: StartAsk, today: Day) {
  const { host } = useTabDeps();
  const place = { personId: host.place.user?.id, projectKey };
  const isKept =
    place.personId !== undefined && settings.keepOnDevice !== 'nothing' && message.text.trim() === '';
  const [found] = useState(() => (isKept ? readDraft(place, today) : undefined));
  const [isShown, setShown] = useState(found !== undefined);
  return {
    found,
    isShown,
    keep: (draft: StartDraft): void => {
      if (isKept) keepDraft(place, draft);
    },
    forget: (): void => {
      setShown(false);
      forgetDraft(place);
    },
  };
}
