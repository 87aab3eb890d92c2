import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Backend } from '#standin/window/backend/backend.ts';
import type { Events } from '#standin/window/backend/events.ts';
import { TabStrip } from '#standin/window/parts/TabStrip.tsx';
import { HoodEntry } from './HoodEntry.tsx';
import { HoodList } from './HoodList.tsx';
import { readHood, type Hood } from './hood.ts';
import { useHoodStyles } from './toolbar.styles.ts';

interface UnderTheHoodProps {
  readonly backend: Backend;
  readonly events: Events;
  readonly onClose: () => void;
}

const settleMs = 300;
const pages = [
  { id: 'graph', name: 'Graph calls' },
  { id: 'bot', name: 'Bot activities' },
  { id: 'lists', name: 'List rows' },
];

/** What went over the wire: for whoever wants to see that nothing is faked in between. */
export function UnderTheHood({ backend, events, onClose }: UnderTheHoodProps) {
  const styles = useHoodStyles();
  const [hood, setHood] = useState<Hood>({ graphCalls: [], activities: [], lists: [] });
  const [page, setPage] = useState('graph');
  useEffect(() => {
    const read = (): void => {
      backend.underTheHood().then(
        (answer) => setHood(readHood(answer)),
        () => undefined,
      );
    };
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = events.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(read, settleMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [backend, events]);
  return (
    <aside className={styles.drawer} aria-label="Under the hood">
      <div className={styles.head}>
        <h2 className={styles.title}>Under the hood</h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close Under the hood"
          onClick={onClose}
        />
      </div>
      <TabStrip label="What to look at" tabs={pages} selected={page} onSelect={setPage} />
      <div
        className={styles.body}
        tabIndex={0}
        role="tabpanel"
        aria-label={pages.find(({ id }) => id === page)?.name}
      >
        {page === 'graph' && hood.graphCalls.map((entry) => <HoodEntry key={entry.key} entry={entry} />)}
        {page === 'bot' && hood.activities.map((entry) => <HoodEntry key={entry.key} entry={entry} />)}
        {page === 'lists' && hood.lists.map((list) => <HoodList key={list.displayName} list={list} />)}
      </div>
    </aside>
  );
}
