import { makeStyles, tokens } from '@fluentui/react-components';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };
const steps = 'minmax(0, 1fr) repeat(4, 57px)';
const stepsPhone = 'minmax(0, 1fr) repeat(4, 44px)';
const phone = '@media (max-width: 480px)';

export const useTeamsStyles = makeStyles({
  part: { marginTop: '20px' },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, ...small, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heads: {
    display: 'grid',
    gridTemplateColumns: steps,
    columnGap: '3px',
    ...small,
    color: tokens.colorNeutralForeground2,
    [phone]: { gridTemplateColumns: stepsPhone, fontSize: tokens.fontSizeBase100 },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: steps,
    columnGap: '3px',
    alignItems: 'center',
    width: '100%',
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { outline: `1px solid ${tokens.colorNeutralStroke1Hover}`, outlineOffset: '2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [phone]: { gridTemplateColumns: stepsPhone },
  },
  words: { minWidth: 0, paddingInlineEnd: '8px' },
  name: { display: 'block', fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  where: { display: 'block', ...small, color: tokens.colorNeutralForeground2 },
  step: {
    height: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  before: {
    backgroundColor: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  here: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
  },
  more: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    margin: '4px 0 12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { margin: 0, ...small, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});
