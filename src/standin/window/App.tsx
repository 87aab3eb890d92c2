import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readTenant } from './backend/backend.ts';
import type { TenantFacts } from './backend/wire.ts';
import { Workplace } from './Workplace.tsx';
import { useWindowState } from './state/useWindowState.ts';

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

export function App() {
  const [state, change] = useWindowState();
  const [tenant, setTenant] = useState<TenantFacts>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    readTenant().then(setTenant, (reason: unknown) => {
      setProblem(String(reason));
    });
  }, []);
  // The gallery shows all themes at once, each in a frame of its own.
  const theme = state.place?.at === 'gallery' ? 'light' : state.theme;
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider
        theme={themes[theme]}
        style={{ height: '100%' }}
        data-theme={theme}
        dir={state.language === 'ar-sa' ? 'rtl' : 'ltr'}
      >
        {tenant !== undefined && <Workplace tenant={tenant} state={state} change={change} />}
        {problem !== undefined && (
          <p role="alert">The stand-in does not answer. Is it still running? {problem}</p>
        )}
      </FluentProvider>
    </RendererProvider>
  );
}
