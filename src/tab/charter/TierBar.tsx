import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { type CharterSize, mostPoints, type SizeRules } from '#domain/charter/charterSize.ts';
import type { Tier } from '#domain/project/project.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  bar: { position: 'relative', display: 'flex', columnGap: '3px', paddingTop: '12px' },
  part: { minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: {
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  here: { backgroundColor: tokens.colorCompoundBrandBackground },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wordsHere: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  mark: {
    position: 'absolute',
    top: 0,
    width: 0,
    height: 0,
    borderLeft: '6px solid transparent',
    borderRight: '6px solid transparent',
    borderTop: `8px solid ${tokens.colorNeutralForeground1}`,
    transform: 'translateX(-6px)',
    ':dir(rtl)': { transform: 'translateX(6px)' },
    transitionProperty: 'inset-inline-start',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
});

/** Where the points stand on the way from an e-mail to a document. */
export function TierBar({ size, tier, rules }: { size: CharterSize; tier: Tier; rules: SizeRules }) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { mFrom, lFrom } = rules;
  const most = Math.max(mostPoints(rules), lFrom) + 1;
  const parts = [
    { of: 'S', from: 0, to: mFrom, words: say('charter.bar.S', { to: mFrom - 1 }) },
    { of: 'M', from: mFrom, to: lFrom, words: say('charter.bar.M', { from: mFrom, to: lFrom - 1 }) },
    { of: 'L', from: lFrom, to: most, words: say('charter.bar.L', { from: lFrom }) },
  ] as const;
  const total = say('charter.total', { points: size.total, tier: say(`charter.tier.${tier}`) });
  return (
    <div data-testid="tier-bar" data-tier={tier}>
      <output className={hidden}>{total}</output>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.mark} style={{ insetInlineStart: `${((size.total + 0.5) / most) * 100}%` }} />
        {parts.map(({ of, from, to, words }) => (
          <div key={of} className={styles.part} style={{ flex: `${to - from} 1 0` }}>
            <div className={mergeClasses(styles.line, of === tier && styles.here)} />
            <div className={mergeClasses(styles.words, of === tier && styles.wordsHere)}>{words}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
