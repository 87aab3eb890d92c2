import { makeStyles, tokens } from '@fluentui/react-components';

export const useStageStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  stage: {
    position: 'relative',
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground6,
  },
  device: {
    position: 'relative',
    width: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    '&[data-width="720"]': { maxWidth: '720px', boxShadow: tokens.shadow16 },
    '&[data-width="phone"]': {
      alignSelf: 'center',
      maxWidth: '390px',
      height: '100%',
      maxHeight: '844px',
      boxShadow: tokens.shadow16,
    },
  },
});
