import { makeStyles, tokens } from '@fluentui/react-components';

/** Fluent's grey backgrounds run the wrong way in dark: the text's own colour, thinned, is a step in every theme. */
const step = (percent: number): string =>
  `color-mix(in srgb, ${tokens.colorNeutralForeground1} ${percent}%, transparent)`;

const inContrast = ':global([data-theme="contrast"])';
const outline = `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`;
const clash = tokens.colorNeutralForeground1;

export const useHeatStyles = makeStyles({
  scroller: { overflowX: 'auto', paddingBottom: '4px' },
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'fixed' },
  nameColumn: { width: '176px', '@media (max-width: 720px)': { width: '112px' } },
  weekColumn: { width: '46px', '@media (max-width: 720px)': { width: '40px' } },
  week: {
    padding: '2px 0',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  corner: { textAlign: 'left', paddingLeft: '4px' },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    height: '24px',
    padding: '0 4px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderRadius: tokens.borderRadiusMedium,
  },
  canOpen: { cursor: 'pointer' },
  person: {
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: '28px',
    '@media (max-width: 720px)': { paddingLeft: '16px' },
  },
  chevron: { verticalAlign: '-3px', marginLeft: '4px', marginRight: '4px' },
  count: {
    marginLeft: '6px',
    marginRight: '6px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 720px)': { display: 'none' },
  },
  cell: {
    height: '24px',
    padding: 0,
    textAlign: 'center',
    cursor: 'pointer',
    borderRadius: '3px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    boxSizing: 'border-box',
  },
  focus: {
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
      boxShadow: `0 0 0 1px ${tokens.colorStrokeFocus1}`,
    },
  },
  none: { backgroundColor: step(2) },
  away: {
    color: tokens.colorNeutralForeground3,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 5px)`,
    // There the hatch is as strong as the word on it.
    [inContrast]: { backgroundImage: 'none', boxShadow: outline },
  },
  unknown: {
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  to60: { backgroundColor: step(4) },
  to85: { backgroundColor: step(9) },
  to100: { backgroundColor: step(16) },
  to120: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    [inContrast]: {
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      boxShadow: outline,
    },
  },
  over: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    [inContrast]: { backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1 },
  },
  clash: { position: 'relative' },
  // One outline around the weeks of the open clash.
  clashEdge: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '-2px',
      pointerEvents: 'none',
      borderTop: `2px solid ${clash}`,
      borderBottom: `2px solid ${clash}`,
    },
    [inContrast]: {
      '::after': {
        borderTopColor: tokens.colorCompoundBrandStroke,
        borderBottomColor: tokens.colorCompoundBrandStroke,
        borderLeftColor: tokens.colorCompoundBrandStroke,
        borderRightColor: tokens.colorCompoundBrandStroke,
      },
    },
  },
  clashFirst: {
    '::after': {
      borderLeft: `2px solid ${clash}`,
      borderTopLeftRadius: '4px',
      borderBottomLeftRadius: '4px',
    },
  },
  clashLast: {
    '::after': {
      borderRight: `2px solid ${clash}`,
      borderTopRightRadius: '4px',
      borderBottomRightRadius: '4px',
    },
  },
  key: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    paddingRight: '4px',
    '@media (max-width: 720px)': { paddingRight: '16px' },
  },
  keyStep: { padding: '1px 6px', borderRadius: '3px', color: tokens.colorNeutralForeground2 },
});
