import { makeStyles, tokens } from '@fluentui/react-components';

export const useShellStyles = makeStyles({
  window: { position: 'relative', height: '100%', color: tokens.colorNeutralForeground1 },
  shell: {
    display: 'grid',
    height: '100%',
    gridTemplateColumns: '68px auto minmax(0, 1fr)',
    gridTemplateRows: '48px minmax(0, 1fr)',
    gridTemplateAreas: '"top top top" "rail side main"',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  phoneShell: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"main" "rail"',
  },
});

export const useTopBarStyles = makeStyles({
  bar: { gridArea: 'top', display: 'flex', alignItems: 'center', padding: '0 16px', gap: '16px' },
  name: { width: '160px', fontWeight: tokens.fontWeightSemibold },
  searchArea: { flexGrow: 1, display: 'flex', justifyContent: 'center' },
  search: { width: '100%', maxWidth: '468px' },
  end: { display: 'flex', width: '160px', justifyContent: 'flex-end', alignItems: 'center', gap: '12px' },
});

export const useRailStyles = makeStyles({
  rail: { gridArea: 'rail', display: 'flex', flexDirection: 'column', paddingTop: '4px', overflow: 'hidden' },
  phoneRail: {
    flexDirection: 'row',
    justifyContent: 'space-around',
    paddingTop: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    height: '60px',
    width: '68px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
      borderRadius: '8px',
    },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      top: '16px',
      height: '28px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandStroke1,
    },
  },
  currentPhone: { '::before': { display: 'none' } },
  icon: { height: '24px', fontSize: '24px', lineHeight: 0 },
});

export const useSideStyles = makeStyles({
  side: {
    gridArea: 'side',
    display: 'flex',
    flexDirection: 'column',
    width: '264px',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: 'none',
    borderTopLeftRadius: '8px',
    boxSizing: 'border-box',
  },
  phoneSide: { gridArea: 'main', width: '100%', border: 'none', borderRadius: 0 },
  head: { display: 'flex', alignItems: 'center', padding: '12px 12px 8px 16px', minHeight: '36px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: '18px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '0 8px 16px' },
});
