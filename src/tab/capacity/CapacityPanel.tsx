import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';

import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useSome } from '#tab/parts/useSome.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';
import { weekNumber, weekSpan, weekWords } from './cellModel.ts';
import { hotSpotWords } from './hotSpotWords.ts';
import { LoadChart } from './LoadChart.tsx';
import { usePanelStyles } from './panel.styles.ts';
import { type Chosen, movesOf, strainsIn } from './panelModel.ts';
import { panelFacts } from './panelFacts.ts';

export interface CapacityPanelProps {
  readonly model: CapacityModel;
  readonly chosen: Chosen;
  readonly onClose: () => void;
  readonly go: (projectKey: string) => void;
  /** What could be done about it. */
  readonly onOptions: (hotSpot: HotSpot) => void;
  /** Opened by a press, not with the page. */
  readonly takesFocus: boolean;
}

const sharesAtOnce = 20;

/** What stands behind a number: who asks, who feels it, what would change it. */
export function CapacityPanel({ model, chosen, onClose, go, onOptions, takesFocus }: CapacityPanelProps) {
  const styles = usePanelStyles();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
  }, [takesFocus]);
  useEscape(panel, onClose);
  const facts = useMemo(() => panelFacts(model, chosen), [model, chosen]);
  const { shown, next, showMore } = useSome(facts.shares, sharesAtOnce);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-labelledby="capacity-panel"
      data-testid="capacity-panel"
    >
      <div className={styles.head}>
        <h2 id="capacity-panel" className={styles.title}>
          {facts.title}
        </h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('capacity.close')}
          onClick={onClose}
        />
      </div>
      <p className={styles.small}>{noteWords(model, chosen)}</p>
      <p className={styles.sentence}>
        {chosen.kind === 'hotSpot' ? hotSpotWords(model, chosen.hotSpot) : facts.sentence}
      </p>
      {facts.skill !== undefined && (
        <LoadChart model={model} skill={facts.skill} pair={facts.pair} span={facts.span} />
      )}
      <Shares title={say('capacity.panel.projects')}>
        {shown.map(({ key, name, percent }) => (
          <li key={key} className={styles.row}>
            <LinkButton onClick={() => go(key)}>{name}</LinkButton>
            <span className={styles.figure}>
              {say('capacity.panel.percent', { percent: Math.round(percent) })}
            </span>
          </li>
        ))}
      </Shares>
      {next > 0 && <LinkButton onClick={showMore}>{say('capacity.more', { count: next })}</LinkButton>}
      {facts.felt.length > 0 && (
        <Shares title={say('capacity.panel.felt')}>
          {facts.felt.map(({ personId, name, week, shares, percent }) => (
            <li key={`${personId} ${name}`} className={styles.row}>
              <span>
                {name}{' '}
                <span className={styles.small}>
                  {shares
                    .map((share) =>
                      say('capacity.panel.share', {
                        project: share.name,
                        percent: Math.round(share.percent),
                      }),
                    )
                    .join(' + ')}
                  {', '}
                  {say('capacity.panel.feltWeek', { week: weekNumber(week) })}
                </span>
              </span>
              <span className={styles.figure}>{say('capacity.panel.percent', { percent })}</span>
            </li>
          ))}
        </Shares>
      )}
      {chosen.kind === 'hotSpot' && <Moves model={model} chosen={chosen} />}
      {chosen.kind === 'hotSpot' && model.settings.features.includes('decisions') && (
        <Button
          appearance="primary"
          className={styles.options}
          onClick={() => onOptions(chosen.hotSpot)}
          data-testid="compare-options"
        >
          {say('capacity.compareOptions')}
        </Button>
      )}
      {facts.skill !== undefined && <Strains model={model} skill={facts.skill} />}
    </aside>
  );
}

/** Not on the element itself: an area is no control. */
function useEscape(area: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const node = area.current;
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onEscape();
    };
    node?.addEventListener('keydown', listen);
    return () => node?.removeEventListener('keydown', listen);
  }, [area, onEscape]);
}

function noteWords({ hotSpots }: CapacityModel, chosen: Chosen): string {
  if (chosen.kind !== 'hotSpot') return say('capacity.panel.noteCell', { week: weekWords(chosen.week) });
  const { hotSpot } = chosen;
  const rank = hotSpots.findIndex(
    ({ skill, firstWeek }) => skill === hotSpot.skill && firstWeek === hotSpot.firstWeek,
  );
  return say('capacity.panel.note', {
    ...weekSpan(hotSpot.firstWeek, hotSpot.lastWeek),
    rank: rank + 1,
    count: hotSpots.length,
  });
}

function Shares({ title, children }: { title: string; children: ReactNode }) {
  const styles = usePanelStyles();
  return (
    <>
      <h3 className={styles.second}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

function Moves({ model, chosen }: { model: CapacityModel; chosen: Chosen & { kind: 'hotSpot' } }) {
  const styles = usePanelStyles();
  const moves = useMemo(() => movesOf(model, chosen.hotSpot), [model, chosen.hotSpot]);
  if (moves.length === 0) return undefined;
  return (
    <>
      <h3 className={styles.second}>{say('capacity.panel.moves')}</h3>
      <table className={styles.moves}>
        <thead>
          <tr>
            <td>{say('capacity.panel.who')}</td>
            <th scope="col">{say('capacity.panel.movesOver')}</th>
            <th scope="col">{say('capacity.panel.movesCost')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ project, personWeeksOver, cost }) => (
            <tr key={project?.key ?? 'nobody'}>
              <th scope="row">
                {project === undefined
                  ? say('capacity.panel.nobodyMoves')
                  : say('capacity.panel.moved', { project: projectName(model, project.key) })}
              </th>
              <td>
                <b>{say('capacity.panel.personWeeks', { weeks: personWeeksOver })}</b>
              </td>
              <td>{cost === 0 ? '–' : moneyWords(cost, model.settings.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{say('capacity.panel.movesNote')}</p>
    </>
  );
}

/** CA3: computed here, for who may read PMO People; for others there is nobody to compute it of. */
function Strains({ model, skill }: { model: CapacityModel; skill: string }) {
  const styles = usePanelStyles();
  const strains = strainsIn(model, skill);
  if (strains.length === 0) return undefined;
  return (
    <div data-testid="strain">
      <h3 className={styles.second}>{say('capacity.panel.strain')}</h3>
      <ul className={styles.list}>
        {strains.map(({ name, strain }) => (
          <li key={`${name} ${strain.kind}`} className={styles.row}>
            {say(`capacity.strain.${strain.kind}`, { person: name, week: weekNumber(strain.week) })}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{say('capacity.panel.strainNote')}</p>
    </div>
  );
}
