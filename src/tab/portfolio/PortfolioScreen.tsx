import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';

import { areFirstRowsPainted } from '#data/device/leaveFirstRows.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { projectPath } from '#tab/routes.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { ColumnId } from './columns.ts';
import { facetWords } from './facetWords.ts';
import { finishScale } from './finishScale.ts';
import { firstView, foundStandings, gridItems, type GridView, type Search } from './gridView.ts';
import { NeedsYouStrip } from './NeedsYouStrip.tsx';
import { needsOf } from './needsYouModel.ts';
import { finishDays, portfolioModel } from './portfolioModel.ts';
import { ProjectGrid } from './ProjectGrid.tsx';
import { useAround } from './useAround.ts';
import { useFirstRows } from './useFirstRows.ts';
import { useFolding } from './useFolding.ts';
import type { ViewProps } from './viewProps.ts';

const GridTools = laterPart(async () => (await import('./GridTools.tsx')).GridTools);
const WhyPanel = laterPart(async () => (await import('./WhyPanel.tsx')).WhyPanel);
const Unreadable = laterPart(async () => (await import('#tab/parts/Unreadable.tsx')).Unreadable);
const EmptyPortfolio = laterPart(async () => (await import('./EmptyPortfolio.tsx')).EmptyPortfolio);

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  toolbar: {
    minHeight: '44px',
    '@media (max-width: 720px)': { minHeight: '48px' },
  },
  beside: { display: 'flex', alignItems: 'flex-start' },
  list: { flex: '1 1 0', minWidth: 0 },
  note: {
    margin: 0,
    padding: '4px 20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 720px)': { padding: '4px 16px' },
  },
});

interface Typed {
  readonly text: string;
  readonly search: Search | undefined;
}
const nothingTyped: Typed = { text: '', search: undefined };

interface Why {
  readonly projectKey: string;
  readonly of: ColumnId;
}

/** Beside the panel there is no room for drawings. */
const steppingAside: ReadonlySet<ColumnId> = new Set(['drawing', 'cost', 'trend']);

/** What needs you in sentences, then every project, what matters first. */
export function PortfolioScreen({ portfolio, teamKey, readAt, now, go }: ViewProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const [view, setView] = useState<GridView>(firstView);
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState<Why>();
  const meant = useDeferredValue(typed);
  const today = pmoToday(portfolio.settings, now);
  const { around, isSettled } = useAround(portfolio, today);
  const [isPainted] = useState(areFirstRowsPainted);
  const model = useMemo(() => portfolioModel(portfolio, today, around?.of), [portfolio, today, around]);
  const needs = useMemo(
    () => (around === undefined ? needsOf(model.standings, today) : around.needsOf(model.standings, today)),
    [around, model, today],
  );
  const folding = useFolding(needs, portfolio.settings.keepOnDevice);
  const found = useMemo(() => foundStandings(model.standings, view, meant.search), [model, view, meant]);
  const items = useMemo(() => gridItems(found, view.group, closed), [found, view.group, closed]);
  const scale = useMemo(
    () => finishScale(found.map((standing) => ({ days: finishDays(standing, today) }))),
    [found, today],
  );
  const teamName = useMemo(() => {
    const names = new Map(portfolio.teams.map(({ key, name }) => [key, name]));
    return (key: string) => names.get(key) ?? key;
  }, [portfolio.teams]);
  const facts = useMemo(() => ({ scale, today, teamName }), [scale, today, teamName]);
  const isPlain = view === firstView && meant.text === '' && teamKey === undefined && why === undefined;
  useFirstRows(isPlain && isSettled ? model : undefined, portfolio.settings);
  const asked = model.standings.find(({ project }) => project.key === why?.projectKey);
  const shownColumns = useMemo(
    () => (asked === undefined ? view.columns : view.columns.filter((id) => !steppingAside.has(id))),
    [asked, view.columns],
  );
  const problems = [...portfolio.unreadable, ...portfolio.projects.flatMap((kept) => kept.problems)];
  const openWhy = (projectKey: string, of: ColumnId): void => {
    setWhy({ projectKey, of });
    folding.fold(true);
  };
  if (portfolio.projects.length === 0)
    return (
      <main className={styles.page} data-testid="portfolio">
        <Suspense>
          <EmptyPortfolio teamName={teamKey === undefined ? undefined : teamName(teamKey)} go={go} />
        </Suspense>
      </main>
    );
  return (
    // What was painted before the program came stays until the strip has its sentences: the rows do not move twice.
    <main className={styles.page} aria-busy={isPainted && !isSettled} data-testid="portfolio">
      <NeedsYouStrip
        needs={needs}
        model={model}
        readAt={readAt}
        now={now}
        isFolded={folding.isFolded}
        onFold={folding.fold}
        onNeed={(need) => {
          if (need.projectKey !== undefined) openWhy(need.projectKey, 'health');
          else if (need.path !== undefined) go(need.path);
        }}
      />
      {portfolio.settings.asOf !== undefined && (
        <p className={styles.note}>{say('time.asOf', { day: dayWords(portfolio.settings.asOf, 'full') })}</p>
      )}
      {problems.length > 0 && (
        <Suspense>
          <Unreadable problems={problems} />
        </Suspense>
      )}
      <div className={styles.beside}>
        <div className={styles.list}>
          <div className={styles.toolbar}>
            <Suspense>
              <GridTools
                view={view}
                onView={setView}
                typed={typed.text}
                onTyped={(text, search) => setTyped({ text, search })}
                standings={model.standings}
                teamName={teamName}
                settings={portfolio.settings}
                go={go}
              />
            </Suspense>
          </div>
          <output className={hidden}>
            {found.length === model.standings.length ? '' : say('portfolio.found', { count: found.length })}
            {view.sort !== undefined &&
              say('portfolio.sortedBy', {
                column: say(`portfolio.column.${view.sort.by}`),
                order: view.sort.descending ? 'down' : 'up',
              })}
          </output>
          {found.length === 0 ? (
            <p className={styles.note}>
              {say('portfolio.nothingFound', { text: meant.text })}{' '}
              <LinkButton
                onClick={() => {
                  setTyped(nothingTyped);
                  setView({ ...view, filter: {} });
                }}
              >
                {say('portfolio.clearSearch')}
              </LinkButton>
            </p>
          ) : (
            <ProjectGrid
              items={items}
              view={{ ...view, columns: shownColumns }}
              rowOf={model.rowOf}
              facts={facts}
              groupName={(value) => facetWords(view.group ?? 'team', value, teamName)}
              selectedKey={asked?.project.key}
              onOpen={(standing: Standing) => go(projectPath(standing.project.key))}
              onWhy={(standing, of) => openWhy(standing.project.key, of)}
              onGroup={(value) => setClosed(toggled(closed, value))}
              onSort={(by) => setView({ ...view, sort: nextSort(view.sort, by) })}
              onWidth={(id, pixels) => setView({ ...view, widths: { ...view.widths, [id]: pixels } })}
            />
          )}
        </div>
        {asked !== undefined && why !== undefined && (
          <Suspense>
            <WhyPanel
              key={why.projectKey}
              standing={asked}
              of={why.of}
              model={model}
              settings={portfolio.settings}
              teamName={teamName}
              onClose={() => setWhy(undefined)}
              go={go}
            />
          </Suspense>
        )}
      </div>
    </main>
  );
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  return set.has(value) ? new Set([...set].filter((one) => one !== value)) : new Set([...set, value]);
}

/** Up, down, then back to what matters first. */
function nextSort(sort: GridView['sort'], by: ColumnId): GridView['sort'] {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? undefined : { by, descending: true };
}
