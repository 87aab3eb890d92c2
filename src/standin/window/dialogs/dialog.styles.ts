import { makeStyles, tokens } from '@fluentui/react-components';

export const useDialogStyles = makeStyles({
  padded: { padding: '0 24px', '& p': { marginTop: 0 } },
  column: { display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  center: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    minHeight: '220px',
    padding: '24px',
    textAlign: 'center',
  },
  cardArea: {
    margin: '0 24px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowY: 'auto',
  },
});
