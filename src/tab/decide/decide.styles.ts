import { makeStyles, tokens } from '@fluentui/react-components';

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground3,
};
const narrow = '@media (max-width: 720px)';
const stacked = '@media (max-width: 1023px)';

export const useDecideStyles = makeStyles({
  // Beside where there is room; else the plan follows the options, and what it means comes after.
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 374px',
    gridTemplateRows: 'auto 1fr',
    boxSizing: 'border-box',
    minHeight: 'calc(100% - 40px)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    [stacked]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'none' },
  },
  options: { minWidth: 0, padding: '0 20px', [narrow]: { padding: '0 16px' } },
  meaning: {
    minWidth: 0,
    padding: '0 20px 24px',
    [narrow]: { padding: '0 16px 24px' },
    [stacked]: { gridColumn: '1', gridRow: 'auto' },
  },
  panel: {
    gridColumn: '2',
    gridRow: '1 / span 2',
    boxSizing: 'border-box',
    padding: '12px 20px 24px',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    [stacked]: {
      gridColumn: '1',
      gridRow: 'auto',
      marginTop: '12px',
      borderInlineStartStyle: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground2,
    },
    [narrow]: { padding: '12px 16px 24px' },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '40px',
    paddingTop: '4px',
  },
  about: { ...small, margin: 0, flex: '1 1 0', minWidth: '240px' },
  end: { marginInlineStart: 'auto', display: 'flex', alignItems: 'center', gap: '4px' },
  small: { ...small, margin: 0 },
  second: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  area: {
    marginTop: '12px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  effects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(230px, 1fr))',
    gap: '16px 32px',
  },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '12px',
    padding: '2px 0',
  },
  figure: { whiteSpace: 'nowrap' },
  event: { display: 'flex', alignItems: 'baseline', columnGap: '8px', padding: '2px 0' },
  notePage: {
    padding: '4px 20px 24px',
    color: tokens.colorNeutralForeground1,
    [narrow]: { padding: '4px 16px 24px' },
  },
  note: { margin: '4px 0', maxWidth: '560px' },
  noteTitle: {
    margin: '20px 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});
