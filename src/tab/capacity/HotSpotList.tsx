import { mergeClasses } from '@fluentui/react-components';

import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { decidePath } from '#tab/decide/decidePath.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { useSome } from '#tab/parts/useSome.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import type { CapacityModel } from './capacityModel.ts';
import { useCapacityStyles } from './capacity.styles.ts';
import { hotSpotSentence, personsSentence } from './hotSpotWords.ts';
import type { Chosen } from './panelModel.ts';

export interface HotSpotListProps {
  readonly model: CapacityModel;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  readonly go: (path: string) => void;
}

/** More would push the heat map off the first screen. */
const atOnce = 4;

/** CA2: what clashes, in sentences, what costs most first. */
export function HotSpotList({ model, chosen, onChoose, go }: HotSpotListProps) {
  const styles = useCapacityStyles();
  const { hotSpots } = model;
  const { shown, next, showMore } = useSome(hotSpots, atOnce);
  return (
    <section className={styles.spots} aria-labelledby="hot-spots" data-testid="hot-spots">
      <h1 id="hot-spots" className={styles.title}>
        {say('capacity.hotSpots', { count: hotSpots.length })}
        {hotSpots.length > 0 && <span className={styles.small}>{say('capacity.hotSpotsNote')}</span>}
      </h1>
      {hotSpots.length > 0 && (
        <ol className={styles.spotList}>
          {shown.map((hotSpot) => {
            const isOpen = chosen?.kind === 'hotSpot' && chosen.hotSpot === hotSpot;
            return (
              <li
                key={`${hotSpot.skill} ${hotSpot.firstWeek}`}
                className={mergeClasses(styles.spot, isOpen && styles.spotOpen)}
              >
                <Sentence model={model} hotSpot={hotSpot} />
                <LinkButton onClick={() => onChoose({ kind: 'hotSpot', hotSpot })} isExpanded={isOpen}>
                  {say('capacity.show')}
                </LinkButton>
                {model.settings.features.includes('decisions') && (
                  <LinkButton onClick={() => go(decidePath(hotSpot))} testId="to-options">
                    {say('capacity.options')}
                  </LinkButton>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {next > 0 && <LinkButton onClick={showMore}>{say('capacity.more', { count: next })}</LinkButton>}
    </section>
  );
}

function Sentence({ model, hotSpot }: { model: CapacityModel; hotSpot: HotSpot }) {
  const styles = useCapacityStyles();
  const { message, values } = hotSpotSentence(model, hotSpot);
  const { overloadPersonDays, costOfDelayPerWeek } = hotSpot;
  return (
    <p className={styles.sentence}>
      <Said message={message} values={values} /> {personsSentence(hotSpot)}{' '}
      <span className={styles.small}>
        {say('capacity.days', { days: Math.round(overloadPersonDays * 10) / 10 })}
        {costOfDelayPerWeek > 0 &&
          ` · ${say('capacity.cost', { money: moneyWords(costOfDelayPerWeek, model.settings.currency) })}`}
      </span>
    </p>
  );
}
