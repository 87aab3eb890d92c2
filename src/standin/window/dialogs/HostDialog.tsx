import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useEscape } from './useEscape.ts';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({
  backdrop: { position: 'absolute', inset: 0, backgroundColor: tokens.colorBackgroundOverlay },
  dialog: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    maxWidth: 'calc(100% - 48px)',
    maxHeight: 'calc(100% - 48px)',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground1,
    ':focus': { outline: 'none' },
  },
  sheet: { width: '100%', height: '100%', maxWidth: '100%', maxHeight: '100%', borderRadius: 0 },
  head: { display: 'flex', alignItems: 'center', gap: '12px', padding: '20px 20px 12px 24px' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 24px 24px',
    flexWrap: 'wrap',
  },
});

interface HostDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly foot?: ReactNode;
  readonly hasAppIcon?: boolean;
  readonly children: ReactNode;
}

/** A dialog of Teams itself: the app's icon and title on top, a page or card of the app or of Teams below. */
export function HostDialog({
  title,
  onClose,
  width,
  height,
  foot,
  hasAppIcon = true,
  children,
}: HostDialogProps) {
  const styles = useStyles();
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  const { layout } = useTeams();
  useEscape(box, onClose);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <>
      <div className={styles.backdrop} />
      <dialog
        open
        ref={box}
        className={mergeClasses(styles.dialog, layout === 'phone' && styles.sheet)}
        style={layout === 'phone' ? {} : { width }}
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
      >
        <div className={styles.head}>
          {hasAppIcon && <AppIcon size={24} />}
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button appearance="transparent" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
        </div>
        <div className={styles.body} style={layout === 'phone' || height === undefined ? {} : { height }}>
          {children}
        </div>
        {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      </dialog>
    </>
  );
}
