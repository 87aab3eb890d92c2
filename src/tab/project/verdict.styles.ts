import { makeStyles, tokens } from '@fluentui/react-components';

const oneColumn = '@media (max-width: 720px)';

export const useVerdictStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 9fr) minmax(0, 11fr)',
    [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  opinions: { padding: '12px 16px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  two: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '16px' },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    paddingBottom: '2px',
  },
  age: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    paddingTop: '2px',
  },
  reasons: {
    padding: '12px 16px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [oneColumn]: { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  reason: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    minHeight: '27px',
    boxSizing: 'border-box',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  small: { fontSize: tokens.fontSizeBase200 },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '9px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  question: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
