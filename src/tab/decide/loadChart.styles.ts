import { makeStyles, tokens } from '@fluentui/react-components';

const inContrast = ':global([data-theme="contrast"])';

export const useLoadStyles = makeStyles({
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: '12px 40px',
    marginTop: '8px',
  },
  part: { minWidth: 0, maxWidth: '440px' },
  title: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '3 2',
  },
  over: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '1px', strokeDasharray: '3 2' },
  afterOver: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '1.6px' },
  hatchLine: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '1.6px' },
  after: { fill: tokens.colorBrandBackground, [inContrast]: { fill: tokens.colorNeutralForeground1 } },
  limit: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.6px', fill: 'none' },
  axis: { fill: tokens.colorNeutralForeground3, fontSize: '11px' },
  limitText: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontWeight: '600',
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
  },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 16px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
});
