import { OverlayDrawer } from '@fluentui/react-components';
import { useRef, useState } from 'react';

import { decidePath } from '#tab/decide/decidePath.ts';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import type { CapacityModel } from './capacityModel.ts';
import { CapacityPanel } from './CapacityPanel.tsx';
import { useCapacityStyles } from './capacity.styles.ts';
import { CapacityTable } from './CapacityTable.tsx';
import { HeatKey } from './HeatKey.tsx';
import { HeatMap } from './HeatMap.tsx';
import { HotSpotList } from './HotSpotList.tsx';
import type { Chosen } from './panelModel.ts';
import { PromisePart } from './PromisePart.tsx';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { useMedia } from '#tab/parts/useMedia.ts';

export interface CapacityScreenProps {
  readonly model: CapacityModel;
  /** `first`: nobody chose yet; where there is room, the worst hot spot stands open. */
  readonly chosen: Chosen | 'first' | undefined;
  readonly onChoose: (chosen: Chosen | undefined) => void;
  readonly go: (path: string) => void;
}

const roomForPanel = '(min-width: 1024px)';

/** From the sentence to the cell to the pair that clashes, on one page. */
export function CapacityScreen({ model, chosen, onChoose, go }: CapacityScreenProps) {
  const styles = useCapacityStyles();
  const isWide = useMedia(roomForPanel);
  const [weeks, setWeeks] = useState<'14' | '26'>('14');
  const [shown, setShown] = useState<'drawing' | 'table'>('drawing');
  const cameFrom = useRef<HTMLElement>(null);
  const [worst] = model.hotSpots;
  const atFirst: Chosen | undefined = isWide && worst ? { kind: 'hotSpot', hotSpot: worst } : undefined;
  const open = chosen === 'first' ? atFirst : chosen;
  const choose = (next: Chosen): void => {
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onChoose(next);
  };
  const close = (): void => {
    onChoose(undefined);
    cameFrom.current?.focus();
  };
  const openProject = (key: string): void => go(projectPath(key));
  const panel = open !== undefined && (
    <CapacityPanel
      model={model}
      chosen={open}
      onClose={close}
      go={openProject}
      onOptions={(hotSpot) => go(decidePath(hotSpot))}
      takesFocus={chosen !== 'first' && isWide}
    />
  );
  return (
    <main className={styles.page} data-testid="capacity">
      <div className={styles.main}>
        <HotSpotList model={model} chosen={open} onChoose={choose} go={go} />
        <section aria-label={say('capacity.grid')} className={styles.heat}>
          <div className={styles.tools}>
            <SmallChoice
              label={say('capacity.weeksShown')}
              value={weeks}
              options={[
                ['14', say('capacity.weeks14')],
                ['26', say('capacity.weeks26')],
              ]}
              onChange={setWeeks}
            />
            <SmallChoice
              label={say('capacity.title')}
              value={shown}
              options={[
                ['drawing', say('capacity.drawing')],
                ['table', say('capacity.table')],
              ]}
              onChange={setShown}
            />
            {shown === 'drawing' && <HeatKey />}
          </div>
          {shown === 'drawing' ? (
            <HeatMap model={model} weeksShown={Number(weeks)} chosen={open} onChoose={choose} />
          ) : (
            <CapacityTable model={model} weeksShown={Number(weeks)} />
          )}
          <p className={styles.note}>
            {say(model.hasPeople ? 'capacity.notePeople' : 'capacity.noteSkills')}
          </p>
        </section>
        <PromisePart model={model} go={openProject} />
      </div>
      {isWide && panel}
      {!isWide && (
        <OverlayDrawer
          open={open !== undefined}
          position="end"
          size="medium"
          aria-label={say('capacity.title')}
          onOpenChange={(_, { open: isOpen }) => {
            if (!isOpen) close();
          }}
        >
          {panel}
        </OverlayDrawer>
      )}
    </main>
  );
}
