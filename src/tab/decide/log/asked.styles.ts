import { makeStyles, tokens } from '@fluentui/react-components';

export const useAskedStyles = makeStyles({
  part: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 16px',
    margin: '4px 0 8px',
  },
  title: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  words: {
    flex: '1 1 260px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 0 4px', maxWidth: '560px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
