import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';

import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { NeedsYouStrip } from './NeedsYouStrip.tsx';
import { type Order, OrderSwitch } from './OrderSwitch.tsx';
import { ProjectGrid } from './ProjectGrid.tsx';
import { useFirstRows } from './useFirstRows.ts';
import { foundRows, portfolioModel, rowsByTeam } from './portfolioModel.ts';
import type { ViewProps } from './viewProps.ts';

const SearchField = laterPart(async () => (await import('./SearchField.tsx')).SearchField);
const Unreadable = laterPart(async () => (await import('#tab/parts/Unreadable.tsx')).Unreadable);
const ImportOffer = laterPart(async () => (await import('#tab/import/ImportOffer.tsx')).ImportOffer);

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    paddingBottom: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '40px',
    padding: '6px 20px',
    '@media (max-width: 720px)': { padding: '4px 12px' },
  },
  search: {
    flex: '0 1 240px',
    marginLeft: 'auto',
    minWidth: '140px',
    minHeight: '32px',
    '@media (max-width: 720px)': { flexGrow: 1 },
  },
  note: {
    margin: 0,
    padding: '4px 20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 720px)': { padding: '4px 16px' },
  },
  empty: { padding: '24px 20px', maxWidth: '520px' },
});

/** What needs you in sentences, then every project, what matters first. */
export function PortfolioScreen({ portfolio, readAt, now, go }: ViewProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('matters');
  const typed = useDeferredValue(query);
  const today = pmoToday(portfolio.settings, now);
  const model = useMemo(() => portfolioModel(portfolio, today), [portfolio, today]);
  const groups = useMemo(() => {
    const rows = foundRows(model, typed);
    if (order === 'matters') return [{ key: 'all', name: undefined, rows }];
    return rowsByTeam(rows, (key) => portfolio.teams.find((team) => team.key === key)?.name);
  }, [model, typed, order, portfolio.teams]);
  useFirstRows(order === 'matters' && typed === '' ? model.rows : undefined, portfolio.settings);
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const problems = [...portfolio.unreadable, ...portfolio.projects.flatMap((kept) => kept.problems)];
  if (portfolio.projects.length === 0)
    return (
      <main className={styles.page} data-testid="portfolio">
        <div className={styles.empty}>
          <h1>{say('portfolio.empty.title')}</h1>
          <p>{say('portfolio.empty.why')}</p>
          <Suspense>
            <ImportOffer />
          </Suspense>
        </div>
      </main>
    );
  return (
    <main className={styles.page} data-testid="portfolio">
      <NeedsYouStrip model={model} readAt={readAt} now={now} today={today} go={go} />
      {portfolio.settings.asOf !== undefined && (
        <p className={styles.note}>{say('time.asOf', { day: dayWords(portfolio.settings.asOf, 'full') })}</p>
      )}
      {problems.length > 0 && (
        <Suspense>
          <Unreadable problems={problems} />
        </Suspense>
      )}
      <div className={styles.toolbar}>
        <OrderSwitch value={order} onChange={setOrder} />
        <LinkButton onClick={() => go('/tab/setup')}>{say('portfolio.setup')}</LinkButton>
        <div className={styles.search}>
          <Suspense>
            <SearchField value={query} onChange={setQuery} />
          </Suspense>
        </div>
      </div>
      <output className={hidden}>{typed === '' ? '' : say('portfolio.found', { count })}</output>
      {count === 0 ? (
        <p className={styles.note}>
          {say('portfolio.nothingFound', { text: typed })}{' '}
          <LinkButton onClick={() => setQuery('')}>{say('portfolio.clearSearch')}</LinkButton>
        </p>
      ) : (
        <ProjectGrid groups={groups} go={go} />
      )}
    </main>
  );
}
