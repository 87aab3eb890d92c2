import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({
  picture: { display: 'inline-block', borderRadius: '5px', verticalAlign: 'top' },
  letters: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: '5px',
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The icon of the app's package; its accent colour and initials if the picture is missing. */
export function AppIcon({ size }: { readonly size: number }) {
  const styles = useStyles();
  const { app } = useTeams().tenant;
  const [isMissing, setMissing] = useState(false);
  const box = { width: `${size}px`, height: `${size}px` };
  if (isMissing || app.icons?.color === undefined) {
    return (
      <span className={styles.letters} style={{ ...box, backgroundColor: app.accentColor }} aria-hidden>
        {app.name.short.slice(0, 2)}
      </span>
    );
  }
  return (
    <img
      className={styles.picture}
      src="/app-icons/color"
      style={box}
      alt=""
      onError={() => {
        setMissing(true);
      }}
    />
  );
}
