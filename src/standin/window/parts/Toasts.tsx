import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular } from '@fluentui/react-icons';
import type { ShownToast } from './useToasts.ts';

const useStyles = makeStyles({
  area: {
    position: 'absolute',
    right: '16px',
    top: '64px',
    left: '16px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '8px',
    pointerEvents: 'none',
    zIndex: 40,
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    maxWidth: '360px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground2 },
});

const icons = { info: <InfoRegular />, success: <CheckmarkCircleFilled />, error: <ErrorCircleFilled /> };

export function Toasts({ toasts }: { readonly toasts: readonly ShownToast[] }) {
  const styles = useStyles();
  return (
    <output className={styles.area} aria-label="Notifications">
      {toasts.map(({ key, text, intent }) => (
        <div key={key} className={styles.toast}>
          <span className={styles.icon}>{icons[intent]}</span>
          {text}
        </div>
      ))}
    </output>
  );
}
