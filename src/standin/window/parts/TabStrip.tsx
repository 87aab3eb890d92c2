import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  strip: { display: 'flex', minWidth: 0, minHeight: '44px', overflowX: 'auto', scrollbarWidth: 'none' },
  tab: {
    position: 'relative',
    flexShrink: 0,
    height: '44px',
    padding: '0 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    // A bold copy keeps the width when a tab is selected.
    '& > span': { display: 'inline-flex', flexDirection: 'column' },
    '& > span::after': {
      content: 'attr(data-text)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      right: '12px',
      bottom: 0,
      left: '12px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

interface TabStripProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Tabs with the keys people expect: arrows move, Home and End jump, one stop for Tab. */
export function TabStrip({ label, tabs, selected, onSelect }: TabStripProps) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === selected),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(tab.id)}"]`)?.focus();
  };
  return (
    <div
      ref={strip}
      className={styles.strip}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, name }, position) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          aria-selected={id === selected}
          tabIndex={position === at ? 0 : -1}
          onClick={() => {
            onSelect(id);
          }}
        >
          <span data-text={name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
