import { makeStyles, tokens } from '@fluentui/react-components';

const words = {
  position: 'absolute',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  whiteSpace: 'nowrap',
} as const;
const line = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;

export const useTrendStyles = makeStyles({
  chart: { position: 'relative', height: '190px', margin: '8px 12px 26px 44px' },
  lines: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  gridLine: { ...line, stroke: tokens.colorNeutralStroke3 },
  diagonal: { ...line, stroke: tokens.colorNeutralForeground3, strokeWidth: '1px' },
  baseline: { ...line, stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 3' },
  said: { ...line, stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  heading: { ...line, stroke: 'currentColor', strokeWidth: '2px', strokeDasharray: '5 4' },
  fan: { fill: 'currentColor', fillOpacity: 0.15, stroke: 'none' },
  dot: {
    position: 'absolute',
    width: '6px',
    height: '6px',
    margin: '0 0 -3px -3px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralForeground1,
  },
  trendDot: { width: '8px', height: '8px', margin: '0 0 -4px -4px', backgroundColor: 'currentColor' },
  lastName: { ...words, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  trendName: { ...words, fontWeight: tokens.fontWeightSemibold },
  baselineName: { ...words, left: '4px', color: tokens.colorNeutralForeground3 },
  across: {
    ...words,
    bottom: '-22px',
    transform: 'translateX(-50%) /* @noflip */',
    color: tokens.colorNeutralForeground3,
  },
  up: { ...words, right: 'calc(100% + 6px)', marginBottom: '-8px', color: tokens.colorNeutralForeground3 },
  explain: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
