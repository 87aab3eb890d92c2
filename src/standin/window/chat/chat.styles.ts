import { makeStyles, tokens } from '@fluentui/react-components';

export const useChatStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '56px',
    flexShrink: 0,
    padding: '0 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hello: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  bubble: {
    boxSizing: 'border-box',
    width: 'fit-content',
    maxWidth: 'min(600px, 92%)',
    minWidth: '240px',
    marginBottom: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  mine: { marginLeft: 'auto', backgroundColor: tokens.colorBrandBackground2 },
  suggestions: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingBottom: '8px' },
});
