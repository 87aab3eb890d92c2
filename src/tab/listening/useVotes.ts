import { useMemo, useState } from 'react';

import { vote } from '#data/listening/vote.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { hasVoted, type ListeningFacts, type ShownTheme } from './listeningModel.ts';

export interface Votes {
  /** With this person's newest votes on top, before SharePoint was read again. */
  readonly rows: readonly SyncedRow<ListeningItem>[];
  readonly toggle: (shown: ShownTheme) => Promise<void>;
}

/** One vote a person and theme, on the note that speaks for it; taken back wherever in the theme it stands. */
export function useVotes(
  rows: readonly SyncedRow<ListeningItem>[],
  { meId, settings }: ListeningFacts,
): Votes {
  const { lists, engine, notices } = useTabDeps();
  const [mine, setMine] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shown = useMemo(
    () => (meId === undefined || mine.size === 0 ? rows : rows.map((row) => withVote(row, meId, mine))),
    [rows, meId, mine],
  );
  const toggle = async ({ theme, isMine }: ShownTheme): Promise<void> => {
    if (meId === undefined) return;
    const ids = isMine
      ? theme.notes.filter(({ row }) => hasVoted(row.value.voterIds, meId)).map(({ id }) => id)
      : [theme.spokenBy.id];
    const note = (isWanted: boolean): void =>
      setMine((now) => new Map([...now, ...ids.map((id) => [id, isWanted] as const)]));
    note(!isMine);
    for (const id of ids) {
      const done = await vote(lists, id, meId, !isMine);
      if (done.ok) continue;
      note(isMine);
      const isRefused = done.error.kind === 'noAccess';
      notices.tell(
        isRefused ? say('listening.voteNotAllowed', { pmo: settings.pmoName }) : say('listening.voteProblem'),
      );
      return;
    }
    await engine.refresh();
  };
  return { rows: shown, toggle };
}

function withVote(
  row: SyncedRow<ListeningItem>,
  meId: string,
  mine: ReadonlyMap<string, boolean>,
): SyncedRow<ListeningItem> {
  const isWanted = mine.get(row.id);
  if (isWanted === undefined || isWanted === hasVoted(row.value.voterIds, meId)) return row;
  const others = row.value.voterIds.filter((id) => id.toLowerCase() !== meId.toLowerCase());
  return { ...row, value: { ...row.value, voterIds: isWanted ? [...others, meId] : others } };
}
