import { makeStyles, tokens } from '@fluentui/react-components';

const inContrast = ':global([data-theme="contrast"])';
// The two do not overlap: which of two rules would win is not ours to say.
const middle = '@media (min-width: 561px) and (max-width: 900px)';
const narrow = '@media (max-width: 560px)';
/** Five cells beside each other would be narrower than their words. */
const tiny = '@media (max-width: 400px)';
const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground3,
};
const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(150px, 220px) minmax(0, 1fr) minmax(110px, 150px)',
  columnGap: '12px',
  alignItems: 'center',
  [middle]: { gridTemplateColumns: 'minmax(130px, 170px) minmax(0, 1fr)', rowGap: '2px' },
} as const;

export const useOptionsStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    ...columns,
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: '4px',
      padding: '8px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  head: { ...columns, ...small, paddingBottom: '4px', [narrow]: { display: 'none' } },
  cells: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: '4px',
    [tiny]: {
      gridAutoFlow: 'row',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      rowGap: '4px',
    },
  },
  headCell: { textAlign: 'center' },
  name: { display: 'flex', alignItems: 'center', columnGap: '4px', minWidth: 0 },
  nameText: { flex: '1 1 auto', minWidth: 0 },
  title: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    [middle]: { whiteSpace: 'normal', lineHeight: tokens.lineHeightBase200 },
  },
  small: { ...small, display: 'block' },
  lock: { verticalAlign: '-2px', marginInlineEnd: '4px' },
  headInPlan: { [middle]: { display: 'none' } },
  inPlan: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [middle]: { gridColumn: '2', paddingBottom: '6px' },
    [narrow]: { gridColumn: '1', paddingBottom: 0 },
  },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: '48px',
    padding: '4px 2px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  money: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'nowrap' },
  sub: { ...small, whiteSpace: 'nowrap' },
  short: { display: 'none', [narrow]: { ...small, display: 'block', whiteSpace: 'nowrap' } },
  chosen: {
    // The border takes a pixel more, the padding gives it.
    borderTopWidth: '2px',
    borderBottomWidth: '2px',
    borderLeftWidth: '2px',
    borderRightWidth: '2px',
    padding: '3px 1px',
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    fontWeight: tokens.fontWeightSemibold,
    [inContrast]: {
      backgroundColor: tokens.colorNeutralBackground1,
      ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    },
  },
  chosenSub: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  runnerUp: {
    borderTopStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderTopColor: tokens.colorNeutralForeground3,
    borderBottomColor: tokens.colorNeutralForeground3,
    borderLeftColor: tokens.colorNeutralForeground3,
    borderRightColor: tokens.colorNeutralForeground3,
  },
  closed: {
    cursor: 'default',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  check: {
    position: 'absolute',
    top: '1px',
    insetInlineEnd: '1px',
    color: tokens.colorCompoundBrandBackground,
  },
});
