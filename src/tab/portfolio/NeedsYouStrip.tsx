import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { NeedMark } from './NeedMark.tsx';
import type { Need } from './needsYouModel.ts';
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
  folded: { padding: '8px 20px', [narrow]: { padding: '8px 16px' } },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 16px', marginBottom: '8px' },
  headFolded: { marginBottom: 0, alignItems: 'center' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  titleFolded: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    // What other lists tell comes a moment later: the rows below stay where they are.
    minHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    [narrow]: { minHeight: 0 },
  },
  foot: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', marginTop: 'auto' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [narrow]: { display: 'none' },
  },
  short: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  end: { marginInlineStart: 'auto' },
});

export interface NeedsYouStripProps {
  readonly needs: readonly Need[];
  readonly model: PortfolioModel;
  readonly readAt: number;
  readonly now: number;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly onNeed: (need: Need) => void;
}

/** Sentences, never count tiles; at most four, then "3 more"; one calm line when nothing waits, and once they were read. */
export function NeedsYouStrip(props: NeedsYouStripProps) {
  const { needs, model, readAt, now, isFolded, onFold, onNeed } = props;
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? needs : needs.slice(0, shownAtFirst);
  const more = needs.length - shownAtFirst;
  const isShort = isFolded && needs.length > 0;
  return (
    <section className={mergeClasses(styles.strip, isShort && styles.folded)} data-testid="needs-you">
      <div className={mergeClasses(styles.head, isShort && styles.headFolded)}>
        <h1 className={mergeClasses(styles.title, isShort && styles.titleFolded)}>
          {needs.length === 0
            ? say('portfolio.nothingNeedsYou')
            : say('portfolio.needYou', { count: needs.length })}
        </h1>
        {isShort ? (
          <ShortNeeds needs={needs} onNeed={onNeed} />
        ) : (
          <span className={styles.small}>
            {say('portfolio.summary', {
              green: model.greenCount,
              all: model.standings.length,
              age: instantAgeWords(readAt, now),
            })}
          </span>
        )}
        {more > 0 && !isShort && (
          <LinkButton onClick={() => setShowsAll(!showsAll)} isExpanded={showsAll} testId="more-need-you">
            {showsAll ? say('portfolio.fewerNeedYou') : say('portfolio.moreNeedYou', { count: more })}
          </LinkButton>
        )}
        {needs.length > 0 && (
          <span className={styles.end}>
            <LinkButton onClick={() => onFold(!isFolded)} isExpanded={!isShort} testId="fold-needs">
              {say(isShort ? 'portfolio.unfold' : 'portfolio.fold')}
            </LinkButton>
          </span>
        )}
      </div>
      {!isShort && shown.length > 0 && (
        <ul className={styles.needs}>
          {shown.map((need) => (
            <NeedItem key={need.id} need={need} onNeed={onNeed} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ShortNeeds({ needs, onNeed }: Pick<NeedsYouStripProps, 'needs' | 'onNeed'>) {
  const styles = useStyles();
  return (
    <ul className={styles.line}>
      {needs.slice(0, shownAtFirst).map((need) => (
        <li key={need.id} className={styles.short}>
          <Mark of={need.mark} />
          <LinkButton onClick={() => onNeed(need)}>
            {String(need.sentence.values['project'] ?? need.sentence.values['one'] ?? need.kind)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

const Mark = ({ of }: { of: Need['mark'] }) =>
  of === 'help' || of === 'people' || of === 'decision' ? (
    <NeedMark of={of} />
  ) : (
    <StatusMark status={of} size="mark" />
  );

function NeedItem({ need, onNeed }: { need: Need; onNeed: (need: Need) => void }) {
  const styles = useStyles();
  return (
    <li className={styles.need} data-need={need.id}>
      <span className={styles.kind}>
        <Mark of={need.mark} />
        {need.kind}
      </span>
      <span className={styles.sentence}>
        <Said message={need.sentence.message} values={need.sentence.values} />
      </span>
      <span className={styles.foot}>
        <LinkButton onClick={() => onNeed(need)}>{need.action}</LinkButton>
        <span className={styles.small}>{need.age}</span>
      </span>
    </li>
  );
}
