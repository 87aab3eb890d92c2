import { makeStyles, tokens } from '@fluentui/react-components';

const phone = '@media (max-width: 720px)';
const medium = '@media (max-width: 1100px)';
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** One row of 30 px; two lines of 60 px on a phone. */
export const useGridStyles = makeStyles({
  table: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  block: { display: 'block' },
  headBlock: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(170px, 1.9fr) 104px 52px minmax(212px, 1.6fr) minmax(110px, 1.1fr) minmax(128px, 1fr) 62px minmax(76px, 0.7fr)',
    columnGap: '12px',
    alignItems: 'center',
    padding: '0 20px',
    [medium]: {
      gridTemplateColumns:
        'minmax(150px, 2fr) 104px 48px minmax(160px, 1.4fr) minmax(120px, 1fr) 62px minmax(76px, 0.7fr)',
    },
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.25fr) minmax(70px, auto) 52px',
      columnGap: '8px',
      padding: '0 16px',
    },
  },
  heads: {
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    ...cut,
    padding: 0,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  headNote: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  finishHead: { [phone]: { textAlign: 'right' } },
  slipHead: { overflow: 'visible' },
  scale: { position: 'relative', height: '16px', [medium]: { display: 'none' } },
  tick: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    minHeight: '28px',
    display: 'flex',
    alignItems: 'center',
    padding: '0 20px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [phone]: { padding: '0 16px' },
  },
  project: {
    position: 'relative',
    minHeight: '30px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 30px',
    // Not the hover token: in high contrast that is solid cyan under words that stay white.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    [phone]: { minHeight: '60px', containIntrinsicSize: 'auto 60px', gridTemplateRows: '28px 28px' },
  },
  faded: { color: tokens.colorNeutralForeground3 },
  groupName: { textAlign: 'left', padding: 0, fontWeight: tokens.fontWeightSemibold },
  name: {
    ...cut,
    padding: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    [phone]: { gridRow: 1, gridColumn: '1 / 3', alignSelf: 'end', fontWeight: tokens.fontWeightSemibold },
  },
  link: {
    color: 'inherit',
    textDecorationLine: 'none',
    // The whole row is the link.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  key: { marginLeft: '4px', [phone]: { display: 'none' } },
  bold: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  status: { [phone]: { gridRow: 2, gridColumn: 1 } },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  age: { [phone]: { gridRow: 1, gridColumn: '3 / 5', alignSelf: 'end' } },
  health: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minWidth: 0,
    [phone]: { gridRow: 2, gridColumn: 2 },
  },
  mark: {
    boxSizing: 'border-box',
    flexShrink: 0,
    minWidth: '78px',
    padding: '1px 6px',
    marginLeft: '-6px',
    border: '1.5px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
  },
  differing: {
    borderTopColor: tokens.colorPaletteRedForeground1,
    borderRightColor: tokens.colorPaletteRedForeground1,
    borderBottomColor: tokens.colorPaletteRedForeground1,
    borderLeftColor: tokens.colorPaletteRedForeground1,
  },
  why: { ...cut, [phone]: { display: 'none' } },
  drawing: { [medium]: { display: 'none' } },
  finish: {
    ...cut,
    fontVariantNumeric: 'tabular-nums',
    [phone]: { gridRow: 2, gridColumn: 3, textAlign: 'right' },
  },
  slip: {
    color: tokens.colorNeutralForeground3,
    [phone]: { gridRow: 2, gridColumn: 4, fontSize: tokens.fontSizeBase200 },
  },
  red: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  amber: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  lead: cut,
  onlyWide: { [phone]: { display: 'none' } },
  onlyPhone: { display: 'none', [phone]: { display: 'inline' } },
});
