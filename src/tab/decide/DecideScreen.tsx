import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { optionAt } from '#domain/scenario/planOf.ts';
import type { OptionName } from '#domain/scenario/scenarioOf.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { projectPath } from '#tab/routes.ts';
import { say } from '#words/say.ts';

import { About } from './About.tsx';
import { AddProject } from './AddProject.tsx';
import { useDecideStyles } from './decide.styles.ts';
import { changesOf, channelsOf, checkedOn, onTheTable } from './decisionModel.ts';
import { DecideForm } from './DecideForm.tsx';
import { EffectsPart } from './EffectsPart.tsx';
import { LoadPart } from './LoadPart.tsx';
import { DecidedBar } from './log/DecidedBar.tsx';
import type { Deciding } from './log/useDeciding.ts';
import { optionRows } from './optionRows.ts';
import { OptionsTable } from './OptionsTable.tsx';
import { PartTabs } from './PartTabs.tsx';
import { planShown } from './planModel.ts';
import { PlanPanel } from './PlanPanel.tsx';
import type { Naming } from './planWords.ts';
import { addable, askingKeys, movableOf, type Question } from './questionModel.ts';
import { SpotChoice } from './SpotChoice.tsx';
import { useEffects, useScenario } from './useDecideModel.ts';
import { useSearch } from './useSearch.ts';
import { isSameOption, keysShown, noWishes, type Wishes, without } from './wishes.ts';

export interface DecideScreenProps {
  readonly question: Question;
  readonly hotSpot: HotSpot | undefined;
  readonly onHotSpot: (hotSpot: HotSpot | undefined) => void;
  readonly age: string;
  readonly deciding: Deciding;
  readonly mayShare: boolean;
  /** The decision that was just taken; what was looked at stands still until the person goes on. */
  readonly decidedId: string | undefined;
  readonly onDeciding: () => void;
  /** Undefined: nothing was decided, or the person goes on. */
  readonly onDecided: (id: string | undefined) => void;
  readonly go: (path: string) => void;
  readonly wishesAtFirst: Wishes;
}

/** One screen, no wizard: who may move, what it does, and what would be decided. */
export function DecideScreen(props: DecideScreenProps) {
  const { question, hotSpot, onHotSpot, age, deciding, mayShare, decidedId, onDeciding, onDecided, go } =
    props;
  const { wishesAtFirst } = props;
  const styles = useDecideStyles();
  const { hidden } = useHidden();
  const { sources, projectByKey } = question;
  const { today, settings } = sources;
  const [wishes, setWishes] = useState<Wishes>(wishesAtFirst);
  const isOpen = decidedId === undefined;
  const wish = (change: Partial<Wishes>): void => {
    if (isOpen) setWishes((before) => ({ ...before, ...change }));
  };
  const keys = keysShown(movableOf(question, hotSpot), wishes);
  const scenario = useScenario(question, keys, wishes);
  const search = useSearch(isOpen ? scenario : undefined);
  const shown = planShown(scenario, search.found, wishes);
  const effects = useEffects(question, scenario, shown);
  const naming: Naming = useMemo(
    () => ({ projectByKey, currency: settings.currency }),
    [projectByKey, settings.currency],
  );
  const rows = optionRows({
    ...naming,
    scenario,
    plan: shown.plan,
    runnerUp: shown.result?.runnerUp,
    effects,
    wishes,
    today,
  });
  const changes = changesOf(scenario, shown.plan);
  /** By hand, unless the plan looked at says the same. */
  const take = (option: OptionName): void => {
    const base = planShown(scenario, search.found, { ...wishes, byHand: [] }).plan;
    const index = scenario.projects.findIndex(({ key }) => key === option.key);
    const project = scenario.projects[index];
    const isAsBase =
      project !== undefined && isSameOption(optionAt(project, base.choices[index] ?? 0), option);
    const others = without(wishes.byHand, option.key);
    wish({ byHand: isAsBase ? others : [...others, option] });
  };
  const hasWishes = wishes !== noWishes;
  return (
    <main className={styles.page} data-testid="decide-page">
      <div className={styles.options}>
        <h1 className={hidden}>{say('decide.title')}</h1>
        <div className={styles.tools}>
          <PartTabs part="options" />
          <About
            hotSpot={hotSpot}
            count={keys.length}
            age={age}
            budgets={(scenario.budgetByQuarter ?? []).filter(Number.isFinite)}
            naming={naming}
          />
          {isOpen && (
            <div className={styles.end}>
              <SpotChoice
                hotSpots={question.hotSpots}
                chosen={hotSpot}
                naming={naming}
                onChoose={(next) => {
                  setWishes(noWishes);
                  onHotSpot(next);
                }}
              />
              {hasWishes && (
                <LinkButton onClick={() => setWishes(noWishes)} testId="start-over">
                  {say('decide.reset')}
                </LinkButton>
              )}
              <AddProject
                projects={addable(question, keys)}
                today={today}
                onAdd={(key) =>
                  wish({
                    added: [...wishes.added, key],
                    leftOut: wishes.leftOut.filter((other) => other !== key),
                  })
                }
              />
            </div>
          )}
        </div>
        {rows.length === 0 ? (
          <p className={styles.small}>{say('decide.addFirst')}</p>
        ) : (
          <OptionsTable
            rows={rows}
            wishes={wishes}
            onWish={wish}
            onTake={take}
            openProject={(key) => go(projectPath(key))}
          />
        )}
      </div>
      {rows.length > 0 && (
        <aside className={styles.panel} aria-label={say('decide.plan')} data-testid="plan">
          <PlanPanel scenario={scenario} shown={shown} naming={naming} search={search} onWish={wish}>
            {isOpen ? (
              <DecideForm
                changes={changes}
                channels={channelsOf(changes, projectByKey)}
                table={onTheTable(scenario, shown)}
                checkedOn={checkedOn(question, scenario, shown.plan, changes)}
                today={today}
                naming={naming}
                pmoName={settings.pmoName}
                deciding={deciding}
                mayShare={mayShare}
                onDeciding={onDeciding}
                onDecided={onDecided}
              />
            ) : (
              <>
                <DecidedBar id={decidedId} />
                <Button
                  onClick={() => {
                    setWishes(noWishes);
                    onDecided(undefined);
                  }}
                  data-testid="look-at-rest"
                >
                  {say('decide.lookAgain')}
                </Button>
              </>
            )}
          </PlanPanel>
        </aside>
      )}
      {rows.length > 0 && (
        <div className={styles.meaning}>
          <LoadPart skills={effects.skills} />
          <EffectsPart
            effects={effects}
            naming={naming}
            today={today}
            mayReadPeople={sources.people !== undefined}
            asking={askingKeys(question)}
          />
        </div>
      )}
    </main>
  );
}
