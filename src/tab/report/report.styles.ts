import { makeStyles, tokens } from '@fluentui/react-components';

const print = '@media print';

export const useReportStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: '16px 20px 32px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 720px)': { padding: '12px 16px 24px' },
    // Paper is white, whatever the theme.
    [print]: { padding: 0, backgroundColor: '#fff', color: '#000' },
  },
  sheet: { maxWidth: '860px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [print]: { color: '#444' },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '8px',
    margin: '12px 0',
    [print]: { display: 'none' },
  },
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  part: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(150px, 240px) minmax(0, 1fr)',
    columnGap: '16px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  who: { display: 'flex', flexDirection: 'column' },
  marks: { display: 'flex', columnGap: '12px' },
  changes: { margin: 0, paddingInlineStart: '18px' },
  line: { margin: '4px 0', lineHeight: tokens.lineHeightBase300 },
});
