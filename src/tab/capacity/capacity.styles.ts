import { makeStyles, tokens } from '@fluentui/react-components';

const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground3,
};

export const useCapacityStyles = makeStyles({
  page: {
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  main: { flex: '1 1 0', minWidth: 0, paddingBottom: '24px' },
  spots: {
    padding: '12px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { padding: '12px 16px' },
  },
  title: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small,
  spotList: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  spot: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '16px',
    padding: '6px 0 6px 12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginTop: '4px',
  },
  spotOpen: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` },
  sentence: { margin: 0, flex: '1 1 auto' },
  heat: { padding: '8px 20px 0', '@media (max-width: 720px)': { padding: '8px 0 0 16px' } },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', minHeight: '40px' },
  note: { ...small, margin: '8px 16px 0 0' },
  promise: {
    marginTop: '16px',
    padding: '12px 20px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { padding: '12px 16px 0' },
  },
  second: {
    margin: '0 0 4px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
