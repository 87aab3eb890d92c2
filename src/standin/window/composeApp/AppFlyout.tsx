import { Button, mergeClasses } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { AppCommand, PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { useEscape } from '#standin/window/dialogs/useEscape.ts';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';
import { useFlyoutStyles } from './flyout.styles.ts';
import { ResultList } from './ResultList.tsx';
import { SearchNote } from './SearchNote.tsx';
import { useSearch } from './useSearch.ts';

interface AppFlyoutProps {
  readonly conversationId: string;
  readonly onPick: (attachment: PreviewedAttachment) => void;
  readonly onCommand: (command: AppCommand) => void;
  readonly onClose: () => void;
}

/** The app's flyout in the compose box: its search on top, its action commands at the foot. */
export function AppFlyout({ conversationId, onPick, onCommand, onClose }: AppFlyoutProps) {
  const styles = useFlyoutStyles();
  const { tenant, layout } = useTeams();
  const listId = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEscape(box, onClose);
  const name = tenant.app.name.short;
  const commands = (tenant.app.composeExtensions ?? []).flatMap((extension) => extension.commands);
  const query = commands.find(({ type }) => type !== 'action');
  const actions = commands.filter(
    ({ type, context }) => type === 'action' && (context ?? ['compose']).includes('compose'),
  );
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const search = useSearch(query, conversationId, text);
  const results = search.state?.kind === 'results' ? search.state.attachments : [];

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = results.length - 1;
    const chosen = results[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined && !search.isBusy) onPick(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      open
      ref={box}
      className={mergeClasses(styles.flyout, layout === 'phone' && styles.phone)}
      aria-label={name}
    >
      <div className={styles.head}>
        <AppIcon size={20} />
        <h2 className={styles.title}>{name}</h2>
        <Button appearance="transparent" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
      </div>
      {query !== undefined && (
        <div className={styles.searchBox}>
          <SearchRegular className={styles.searchIcon} />
          <input
            type="search"
            className={styles.search}
            aria-label={`Search ${name}`}
            aria-controls={listId}
            aria-activedescendant={results.length > 0 ? `${listId}-${active}` : undefined}
            placeholder={query.parameters?.[0]?.description ?? query.title}
            value={text}
            autoFocus
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setText(event.target.value);
              setActive(0);
            }}
          />
        </div>
      )}
      <div className={styles.results}>
        <ResultList id={listId} results={results} active={active} onActive={setActive} onPick={onPick} />
        <SearchNote search={search} />
      </div>
      {actions.length > 0 && (
        <div className={styles.foot}>
          {actions.map((command) => (
            <button
              key={command.id}
              type="button"
              className={styles.action}
              onClick={() => {
                onCommand(command);
              }}
            >
              {command.title}
            </button>
          ))}
        </div>
      )}
    </dialog>
  );
}
