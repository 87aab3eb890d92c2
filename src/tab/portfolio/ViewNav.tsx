import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';

import { laterPart } from '#tab/parts/laterPart.ts';
import { type PmoPage, pmoPages, portfolioPath, type PortfolioPlace, portfolioViews } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import { views } from './views.ts';

const MoreMenu = laterPart(async () => (await import('#tab/sync/MoreMenu.tsx')).MoreMenu);

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    columnGap: '20px',
    padding: '0 0 0 20px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { padding: '0 0 0 16px', columnGap: '16px' },
    '@media print': { display: 'none' },
  },
  view: {
    flexShrink: 0,
    padding: '8px 2px 6px',
    borderBottom: '3px solid transparent',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** On a phone the row is longer than the screen. */
function showInRow(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** Links, so that a view can be opened beside and bookmarked. */
export function ViewNav({ place, go }: { place: PortfolioPlace | PmoPage; go: (path: string) => void }) {
  const styles = useStyles();
  const teamKey = typeof place === 'string' ? undefined : place.teamKey;
  const here = typeof place === 'string' ? place : place.view;
  const links = [
    ...portfolioViews
      .filter((view) => views[view] !== undefined)
      .map((name) => ({ name, path: portfolioPath({ view: name, teamKey }) })),
    // A team's channel shows the team's portfolio; these are about all of them.
    ...(teamKey === undefined ? pmoPages.map((name) => ({ name, path: `/tab/${name}` })) : []),
  ];
  return (
    <nav className={styles.nav} aria-label={say('portfolio.views')} data-testid="views">
      {links.map(({ name, path }) => (
        <a
          key={name}
          href={path}
          className={mergeClasses(styles.view, name === here && styles.here)}
          aria-current={name === here ? 'page' : undefined}
          ref={name === here ? showInRow : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go(path);
          }}
        >
          {say(`portfolio.view.${name}`)}
        </a>
      ))}
      <Suspense>
        <MoreMenu />
      </Suspense>
    </nav>
  );
}
