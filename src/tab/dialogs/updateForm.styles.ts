import { makeStyles, tokens } from '@fluentui/react-components';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useUpdateStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '14px',
    overflowY: 'auto',
    minHeight: 0,
    '> *': { flexShrink: 0 },
    padding: '2px',
    margin: '0 -2px',
  },
  same: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sameWords: { flex: '1 1 0', minWidth: '220px' },
  sameTitle: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: { ...small, color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  origin: {
    ...small,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    marginLeft: '8px',
  },
  evidence: { display: 'flex', alignItems: 'center', columnGap: '12px', paddingTop: '8px', ...small },
  sparkline: { flexShrink: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '14px 12px',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    paddingTop: '16px',
  },
  buttons: { display: 'flex', columnGap: '8px', marginLeft: 'auto' },
  problem: { flexShrink: 0, marginTop: '12px' },
});
