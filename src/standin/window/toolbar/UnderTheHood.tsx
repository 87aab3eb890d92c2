import { Button, Tab, TabList } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Backend } from '#standin/window/backend/backend.ts';
import type { Events } from '#standin/window/backend/events.ts';
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
const pages = { graph: 'Graph calls', bot: 'Bot activities', lists: 'List rows' } as const;

/** What went over the wire: for whoever wants to see that nothing is faked in between. */
export function UnderTheHood({ backend, events, onClose }: UnderTheHoodProps) {
  const styles = useHoodStyles();
  const [hood, setHood] = useState<Hood>({ graphCalls: [], activities: [], lists: [] });
  const [page, setPage] = useState<keyof typeof pages>('graph');
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
      <TabList selectedValue={page} onTabSelect={(_event, { value }) => setPage(value as keyof typeof pages)}>
        {Object.entries(pages).map(([value, words]) => (
          <Tab key={value} value={value}>
            {words}
          </Tab>
        ))}
      </TabList>
      <div className={styles.body} tabIndex={0} role="tabpanel" aria-label={pages[page]}>
        {page === 'graph' && hood.graphCalls.map((entry) => <HoodEntry key={entry.key} entry={entry} />)}
        {page === 'bot' && hood.activities.map((entry) => <HoodEntry key={entry.key} entry={entry} />)}
        {page === 'lists' && hood.lists.map((list) => <HoodList key={list.displayName} list={list} />)}
      </div>
    </aside>
  );
}
