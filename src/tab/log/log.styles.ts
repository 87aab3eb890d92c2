import { makeStyles, tokens } from '@fluentui/react-components';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useLogStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '14px',
    overflowY: 'auto',
    minHeight: 0,
    flexGrow: 1,
    '> *': { flexShrink: 0 },
    padding: '2px',
    margin: '0 -2px',
  },
  kinds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: '8px',
    width: '100%',
    '@media (max-width: 560px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  kind: {
    boxSizing: 'border-box',
    minHeight: '60px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // Fluent marks the focus of a radio on its circle, which is not shown here.
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (max-width: 560px)': { minHeight: '40px' },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  indicator: { display: 'none' },
  kindLabel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: '2px',
    width: '100%',
    padding: '6px 4px',
    textAlign: 'center',
    ...small,
    '@media (max-width: 560px)': { flexDirection: 'row', columnGap: '8px', justifyContent: 'flex-start' },
  },
  icon: { fontSize: '20px', lineHeight: 1, color: tokens.colorNeutralForeground2 },
  chosenIcon: { color: tokens.colorCompoundBrandForeground1 },
  quiet: { margin: 0, ...small, color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  origin: {
    ...small,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    marginLeft: '8px',
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '14px 12px',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  scale: { display: 'flex', columnGap: '4px' },
  problem: { flexShrink: 0, marginTop: '12px' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    paddingTop: '12px',
  },
  buttons: { display: 'flex', columnGap: '8px', marginLeft: 'auto' },
});
