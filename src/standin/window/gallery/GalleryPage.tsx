import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { CardView } from '#standin/window/cards/CardView.tsx';
import { readSamples, type SampleCard } from './samples.ts';
import { useGalleryStyles } from './gallery.styles.ts';

interface Look {
  readonly name: string;
  readonly theme: Theme;
  readonly dataTheme: 'light' | 'dark' | 'contrast';
  /** A host that knows Adaptive Cards 1.3: each newer button is drawn as its fallback. */
  readonly isOld?: true;
}

const looks: readonly Look[] = [
  { name: 'Light', theme: teamsLightTheme, dataTheme: 'light' },
  { name: 'Dark', theme: teamsDarkTheme, dataTheme: 'dark' },
  { name: 'High contrast', theme: teamsHighContrastTheme, dataTheme: 'contrast' },
  { name: 'Phone, buttons as their fallback', theme: teamsLightTheme, dataTheme: 'light', isOld: true },
];

/** Every card of the installed app, as each client draws it: nothing happens when something is pressed here. */
export function GalleryPage() {
  const styles = useGalleryStyles();
  const [samples, setSamples] = useState<readonly SampleCard[]>();
  useEffect(() => {
    readSamples().then(setSamples, () => setSamples([]));
  }, []);
  return (
    <main className={styles.page} aria-label="Card gallery">
      <header className={styles.head}>
        <h1 className={styles.title}>Cards</h1>
        <p className={styles.quiet}>
          Every card the app sends, about one project of the demo company. Pressing something here does
          nothing.
        </p>
      </header>
      {samples?.length === 0 && <p className={styles.quiet}>The installed app brought no sample cards.</p>}
      {samples?.map((sample) => (
        <section key={sample.name} className={styles.card} aria-label={sample.name}>
          <h2 className={styles.name}>
            {words(sample.name)} <span className={styles.quiet}>{sizeWords(sample)}</span>
          </h2>
          <div className={styles.looks}>
            {looks.map((look) => (
              <InLook key={look.name} look={look} sample={sample} />
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

function InLook({ look, sample }: { readonly look: Look; readonly sample: SampleCard }) {
  const styles = useGalleryStyles();
  const { name, theme, dataTheme, isOld = false } = look;
  return (
    <FluentProvider theme={theme} data-theme={dataTheme} className={styles.look}>
      <span className={styles.lookName}>{name}</span>
      <CardView content={sample.card} isOldHost={isOld} onPress={() => undefined} />
    </FluentProvider>
  );
}

const words = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

function sizeWords({ card }: SampleCard): string {
  const bytes = new TextEncoder().encode(JSON.stringify(card)).length;
  return `Adaptive Card ${String((card as { version?: unknown }).version)} · ${(bytes / 1024).toFixed(1)} kB`;
}
