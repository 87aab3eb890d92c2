import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import type { SyncedRow } from '#data/sync/engine.ts';
import type { Person } from '#domain/project/person.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useRowsOf } from '#tab/parts/useRowsOf.ts';
import { raidRow, type RaidRow, worstFirst } from '#tab/risks/risksModel.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { usePartStyles } from './parts.styles.ts';
import { draftOf, emptyRaidDraft, newRaidItem, type RaidDraft, withDraft } from './raidDraft.ts';
import { RaidForm } from './RaidForm.tsx';

const listTitle = 'PMO RAID';

/** The project's log, worst first, written in place: what is changed is on screen at once and marks itself saved. */
export function RaidPart({ facts, mayWrite }: { facts: ProjectFacts; mayWrite: boolean }) {
  const styles = usePartStyles();
  const { engine, notices } = useTabDeps();
  const { key, name } = facts.project.value;
  const rows = useLive(useRowsOf<RaidItem>(listTitle, key));
  const [open, setOpen] = useState<string>();
  if (rows.problem?.kind === 'listMissing') return undefined;
  const edits = new Map(rows.rows.map((row) => [row.id, row]));
  const shown = rows.rows
    .filter(({ value }) => value.state !== 'Closed')
    .map(({ id, value }) => raidRow(id, value, name, facts.today))
    .toSorted(worstFirst);

  const tell = (operation: Promise<string>, words: string): Promise<void> => {
    setOpen(undefined);
    return notices.did(operation, words);
  };
  const edit = (row: SyncedRow<RaidItem>, draft: RaidDraft): void => {
    const before = draftOf(row.value);
    const change = (now: RaidItem): RaidItem => withDraft(now, before, draft);
    void tell(engine.editRow(listTitle, row.id, change), say('risks.saved', { title: draft.title }));
  };
  const close = ({ id, value }: SyncedRow<RaidItem>): void => {
    void tell(engine.editRow(listTitle, id, closed), say('risks.closed', { title: value.title }));
  };
  const add = (draft: RaidDraft): void => {
    const item = newRaidItem(key, draft);
    void tell(engine.createRow(listTitle, item), say('risks.saved', { title: item.title }));
  };
  return (
    <Panel
      title={say('risks.panel')}
      note={say('risks.count', { count: shown.length })}
      action={mayWrite && <LinkButton onClick={() => setOpen('new')}>{say('risks.add')}</LinkButton>}
      testId="raid"
    >
      {open === 'new' && (
        <Form facts={facts} first={emptyRaidDraft} onSave={add} onCancel={() => setOpen(undefined)} />
      )}
      {shown.length === 0 && open === undefined && <p className={styles.empty}>{say('risks.panelEmpty')}</p>}
      <ul className={styles.list}>
        {shown.map((row) => {
          const synced = edits.get(row.id);
          if (synced === undefined) return undefined;
          return (
            <li key={row.id} className={styles.item}>
              {open === row.id ? (
                <Form
                  facts={facts}
                  first={draftOf(row.item)}
                  onSave={(draft) => edit(synced, draft)}
                  onCancel={() => setOpen(undefined)}
                />
              ) : (
                <>
                  <Line row={row} isUnsent={synced.edits !== 'sent'} />
                  {mayWrite && (
                    <span className={styles.links}>
                      <LinkButton
                        onClick={() => setOpen(row.id)}
                        label={say('risks.editLabel', { title: row.item.title })}
                      >
                        {say('risks.edit')}
                      </LinkButton>
                      <LinkButton onClick={() => close(synced)}>{say('risks.close')}</LinkButton>
                    </span>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const closed = (now: RaidItem): RaidItem => ({ ...now, state: 'Closed' });

function Line({ row, isUnsent }: { row: RaidRow; isUnsent: boolean }) {
  const styles = usePartStyles();
  const { item, scoreWords, owner, response, due } = row;
  const under = [response, due].filter(({ isMissing, words }) => isMissing || words !== '');
  return (
    <>
      <span className={styles.kind}>
        {say(`risks.kind.${item.kind}`)} {scoreWords}
      </span>
      <span className={styles.what}>
        {item.title}
        <span className={styles.under}>
          {under.map(({ words, isMissing }, index) => (
            <span key={words} className={isMissing ? styles.missing : undefined}>
              {index > 0 && ' · '}
              {words}
            </span>
          ))}
          {isUnsent && ` · ${say('risks.unsent')}`}
        </span>
      </span>
      <span className={mergeClasses(styles.who, owner.isMissing && styles.missing)}>{owner.words}</span>
    </>
  );
}

interface FormProps {
  readonly facts: ProjectFacts;
  readonly first: RaidDraft;
  readonly onSave: (draft: RaidDraft) => void;
  readonly onCancel: () => void;
}

function Form({ facts, first, onSave, onCancel }: FormProps) {
  const { host, tokens } = useTabDeps();
  const signedIn = tokens.signedIn();
  const { user } = host.place;
  const me: Person | undefined =
    user === undefined
      ? undefined
      : { id: user.id, upn: user.upn ?? '', name: signedIn?.name ?? user.upn ?? '' };
  const { lead, sponsor } = facts.project.value;
  const known = [first.owner, lead, me, sponsor].filter((person) => person !== undefined && person.id !== '');
  const owners = new Map(known.flatMap((person) => (person ? [[person.id, person] as const] : [])));
  return (
    <RaidForm
      first={first}
      today={facts.today}
      owners={[...owners.values()]}
      meId={me?.id}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
