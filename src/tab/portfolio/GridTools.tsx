import { makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';

import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { ColumnsMenu } from './ColumnsMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { firstView, foundStandings, type GridView, type Search } from './gridView.ts';
import { GroupMenu } from './GroupMenu.tsx';
import { searchFor } from './searchFor.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 20px',
    '@media (max-width: 720px)': { padding: '4px 16px' },
  },
  views: { display: 'flex', columnGap: '16px', margin: 0, padding: 0, border: 'none' },
  choice: {
    padding: '6px 0 4px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  search: {
    flex: '0 1 220px',
    marginInlineStart: 'auto',
    minWidth: '140px',
    '@media (max-width: 720px)': { flexGrow: 1 },
  },
});

/** What the list offers by itself: everything, and what is worth a look. */
const ownViews = [
  { id: 'all', filter: {} },
  {
    id: 'look',
    filter: { health: ['red', 'amber', 'noNews'], stage: ['Idea', 'Starting', 'Running', 'Paused', ''] },
  },
] as const satisfies readonly { readonly id: string; readonly filter: GridView['filter'] }[];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface GridToolsProps {
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly typed: string;
  readonly onTyped: (typed: string, search: Search | undefined) => void;
  readonly standings: readonly Standing[];
  readonly teamName: (key: string) => string;
  readonly settings: PmoSettings;
  readonly go: (path: string) => void;
}

/** Views, search, filter, groups, columns. It comes a moment after the rows. */
export function GridTools(props: GridToolsProps) {
  const { view, onView, typed, onTyped, standings, teamName, settings, go } = props;
  const styles = useStyles();
  return (
    <div className={styles.tools} data-testid="grid-tools">
      <fieldset className={styles.views} aria-label={say('grid.views')}>
        {ownViews.map(({ id, filter }) => {
          const isChosen = isSame(view.filter, filter);
          return (
            <button
              key={id}
              type="button"
              className={mergeClasses(styles.choice, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              onClick={() => onView({ ...view, filter })}
              data-testid={`view-${id}`}
            >
              {say(`grid.view.${id}`)}{' '}
              <span className={styles.count}>
                {foundStandings(standings, { filter, sort: undefined }).length}
              </span>
            </button>
          );
        })}
      </fieldset>
      <LinkButton onClick={() => go('/tab/setup')}>{say('portfolio.setup')}</LinkButton>
      <SearchBox
        dismiss={{ 'aria-label': say('portfolio.clearSearch') }}
        className={styles.search}
        value={typed}
        onChange={(_, data) => onTyped(data.value, searchFor(data.value))}
        placeholder={say('portfolio.search')}
        aria-label={say('portfolio.searchLabel')}
        data-testid="search"
      />
      <FilterMenu view={view} onView={onView} standings={standings} teamName={teamName} />
      <GroupMenu view={view} onView={onView} />
      <ColumnsMenu view={view} onView={onView} />
      <ViewsMenu
        view={view}
        onView={onView}
        shared={settings.sharedViews}
        keepOnDevice={settings.keepOnDevice}
      />
      {view !== firstView && !isSame(view, firstView) && (
        <LinkButton onClick={() => onView(firstView)} testId="reset-view">
          {say('grid.reset')}
        </LinkButton>
      )}
    </div>
  );
}
