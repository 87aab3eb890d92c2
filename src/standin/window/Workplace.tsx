import { useEffect, useMemo, useState } from 'react';
import { createBackend } from './backend/backend.ts';
import { createEvents } from './backend/events.ts';
import type { Person, TenantFacts } from './backend/wire.ts';
import type { ChangeWindow } from './state/useWindowState.ts';
import type { WindowState } from './state/place.ts';
import { rememberPerson } from './state/arrival.ts';
import { useLayout } from './state/useLayout.ts';
import { startPlace } from './state/startPlace.ts';
import { GalleryPage } from './gallery/GalleryPage.tsx';
import { TeamsWindow } from './shell/TeamsWindow.tsx';
import { StandinToolbar } from './toolbar/StandinToolbar.tsx';
import { firstPersona } from './toolbar/personas.ts';
import { UnderTheHood } from './toolbar/UnderTheHood.tsx';
import { useStageStyles } from './stage.styles.ts';

interface WorkplaceProps {
  readonly tenant: TenantFacts;
  readonly state: WindowState;
  readonly change: ChangeWindow;
}

/** One person at a desk: the stand-in's own toolbar above, the Teams window below. */
export function Workplace({ tenant, state, change }: WorkplaceProps) {
  const styles = useStageStyles();
  const me = tenant.users.find(({ upn }) => upn === state.as) ?? firstPersona(tenant.users);
  const layout = useLayout(state.width);
  useEffect(() => {
    rememberPerson(me.upn);
  }, [me.upn]);
  const [isHoodOpen, setHoodOpen] = useState(false);
  return (
    <div className={styles.page}>
      {state.isToolbarShown && (
        <StandinToolbar
          tenant={tenant}
          me={me}
          state={state}
          change={change}
          onHood={() => setHoodOpen((open) => !open)}
        />
      )}
      {state.place?.at === 'gallery' ? (
        <GalleryPage />
      ) : (
        <div className={styles.stage}>
          <div className={styles.device} data-width={state.width}>
            <Seat
              // Teams begins anew when its language is changed.
              key={`${me.upn} ${state.language}`}
              {...{ tenant, state, change, me, layout, isHoodOpen }}
              closeHood={() => setHoodOpen(false)}
            />
          </div>
        </div>
      )}
    </div>
  );
}

interface SeatProps extends WorkplaceProps {
  readonly me: Person;
  readonly layout: ReturnType<typeof useLayout>;
  readonly isHoodOpen: boolean;
  readonly closeHood: () => void;
}

function Seat({ tenant, state, change, me, layout, isHoodOpen, closeHood }: SeatProps) {
  const backend = useMemo(() => createBackend(me.upn, state.language), [me.upn, state.language]);
  const events = useMemo(() => createEvents(backend), [backend]);
  useEffect(() => events.start(), [events]);
  const place = state.place ?? startPlace(tenant, me, layout);
  return (
    <>
      <TeamsWindow
        {...{ tenant, me, backend, events, place, layout }}
        theme={state.theme}
        language={state.language}
        go={(next) => {
          change({ place: next });
        }}
      />
      {isHoodOpen && <UnderTheHood backend={backend} events={events} onClose={closeHood} />}
    </>
  );
}
