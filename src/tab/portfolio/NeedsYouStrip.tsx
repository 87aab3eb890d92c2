import { makeStyles, tokens } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { projectPath } from '#tab/routes.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { type Need, needsOf } from './needsYouModel.ts';
import type { PortfolioModel } from './portfolioModel.ts';

const shownAtFirst = 4;
const narrow = '@media (max-width: 720px)';

const useStyles = makeStyles({
  strip: {
    padding: '14px 20px 10px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '12px 16px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 16px', marginBottom: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  needs: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(230px, 1fr))',
    rowGap: '12px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  need: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '0 16px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderLeft: 'none', paddingLeft: 0 },
    [narrow]: { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 0' },
  },
  kind: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  help: { fontSize: '14px', color: tokens.colorBrandForeground1 },
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
  },
  foot: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', marginTop: 'auto' },
});

export interface NeedsYouStripProps {
  readonly model: PortfolioModel;
  readonly readAt: number;
  readonly now: number;
  readonly today: Day;
  readonly go: (path: string) => void;
}

/** Sentences, never count tiles; at most four, then "3 more"; one calm line when nothing waits. */
export function NeedsYouStrip({ model, readAt, now, today, go }: NeedsYouStripProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const needs = needsOf(model.standings, today);
  const shown = showsAll ? needs : needs.slice(0, shownAtFirst);
  const more = needs.length - shownAtFirst;
  return (
    <section className={styles.strip} data-testid="needs-you">
      <div className={styles.head}>
        <h1 className={styles.title}>
          {needs.length === 0
            ? say('portfolio.nothingNeedsYou')
            : say('portfolio.needYou', { count: needs.length })}
        </h1>
        <span className={styles.small}>
          {say('portfolio.summary', {
            green: model.greenCount,
            all: model.rows.length,
            age: instantAgeWords(readAt, now),
          })}
        </span>
        {more > 0 && (
          <LinkButton onClick={() => setShowsAll(!showsAll)} isExpanded={showsAll} testId="more-need-you">
            {showsAll ? say('portfolio.fewerNeedYou') : say('portfolio.moreNeedYou', { count: more })}
          </LinkButton>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles.needs}>
          {shown.map((need) => (
            <NeedItem key={need.id} need={need} go={go} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NeedItem({ need, go }: { need: Need; go: (path: string) => void }) {
  const styles = useStyles();
  return (
    <li className={styles.need}>
      <span className={styles.kind}>
        {need.mark === 'help' ? (
          <ChatHelpRegular className={styles.help} aria-hidden="true" />
        ) : (
          <StatusMark status={need.mark} size="mark" />
        )}
        {need.kind}
      </span>
      <span className={styles.sentence}>
        <Said message={need.sentence.message} values={need.sentence.values} />
      </span>
      <span className={styles.foot}>
        <LinkButton onClick={() => go(projectPath(need.projectKey))}>{need.action}</LinkButton>
        <span className={styles.small}>{need.age}</span>
      </span>
    </li>
  );
}
