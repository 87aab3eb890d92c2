import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useStaffing } from '#tab/capacity/useStaffing.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { portfolioPath } from '#tab/routes.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { DecideScreen } from './DecideScreen.tsx';
import { useDecideStyles } from './decide.styles.ts';
import { readDecideAsked, readPlanAsked } from './decidePath.ts';
import { useDeciding } from './log/useDeciding.ts';
import { PartTabs } from './PartTabs.tsx';
import {
  type DecideSources,
  hotSpotAsked,
  nothingToDecide,
  type Question,
  questionOf,
} from './questionModel.ts';
import { noWishes, wishesOf } from './wishes.ts';
import { useMayShare } from './useMayShare.ts';

export interface OptionsViewProps {
  readonly portfolio: Overview;
  readonly now: number;
  readonly search: string;
}

/** Computed from the demand that is live on this device, unsent changes included, and from people where one may read them. */
export function OptionsView(props: OptionsViewProps) {
  const { features, pmoName } = props.portfolio.settings;
  if (!features.includes('decisions') || !features.includes('capacity'))
    return <Note title={say('decide.off')} why={say('decide.offWhy', { pmo: pmoName })} />;
  return <Read {...props} />;
}

function Read(props: OptionsViewProps) {
  const { engine } = useTabDeps();
  const { lists, isSettled } = useLive(engine.around);
  const { settings } = props.portfolio;
  const { value: staffing, problem, readAt, readAgain } = useStaffing(settings);
  const demand = lists.demand ?? staffing?.demand;
  const holidays = lists.toolkit ?? staffing?.holidays;
  const people = staffing?.people.kind === 'read' ? staffing.people : undefined;
  const { projects: rows } = props.portfolio;
  const today = pmoToday(settings, props.now);
  const question = useMemo(() => {
    if (demand === undefined || holidays === undefined) return undefined;
    const sources: DecideSources = {
      projects: rows.map(({ value }) => value),
      demand,
      holidays,
      people: people?.members,
      allocations: people?.allocations,
      settings,
      today,
    };
    return questionOf(sources);
  }, [rows, demand, holidays, people, settings, today]);
  // Who is short of people is known a moment after the demand; nobody is to see the screen twice.
  if (question === undefined || (staffing === undefined && problem === undefined)) {
    if (problem === undefined || !isSettled) return <PageSkeleton />;
    return (
      <Note title={say('decide.title')} why={say('decide.problem')}>
        <Button onClick={readAgain}>{say('pages.tryAgain')}</Button>
      </Note>
    );
  }
  return <Asked question={question} readAt={readAt} {...props} />;
}

function Asked({
  question: newest,
  readAt,
  now,
  search,
}: OptionsViewProps & { readonly question: Question; readonly readAt: number }) {
  const { router } = useTabDeps();
  const deciding = useDeciding();
  const mayShare = useMayShare(deciding.mayDecide);
  // What is decided is on screen at once; what it was decided from stands still until the person goes on.
  const [kept, setKept] = useState<Question>();
  const [decidedId, setDecidedId] = useState<string>();
  const [chosen, setChosen] = useState<HotSpot | 'asked' | 'own'>('asked');
  const question = kept ?? newest;
  const proposed = readPlanAsked(search);
  const hotSpot = spotOf(question, chosen, search);
  const capacity = (): void => router.go(portfolioPath({ view: 'capacity', teamKey: undefined }));
  const nothing = nothingToDecide(question);
  if (nothing === 'noDemand' || nothing === 'noCapacity')
    return (
      <Note title={say(`decide.${nothing}`)} why={say(`decide.${nothing}Why`)}>
        <Button onClick={capacity}>{say('decide.toCapacity')}</Button>
      </Note>
    );
  if (nothing === 'calm' && chosen !== 'own')
    return (
      <Note title={say('decide.calm')} why={say('decide.calmWhy')}>
        <Button appearance="primary" onClick={() => setChosen('own')} data-testid="try-own">
          {say('decide.tryOne')}
        </Button>
        <Button onClick={capacity}>{say('decide.toCapacity')}</Button>
      </Note>
    );
  return (
    <DecideScreen
      question={question}
      hotSpot={hotSpot}
      onHotSpot={(next) => setChosen(next ?? 'own')}
      age={instantAgeWords(readAt, Math.max(now, readAt))}
      deciding={deciding}
      mayShare={mayShare}
      decidedId={decidedId}
      onDeciding={() => setKept(question)}
      onDecided={(id) => {
        setDecidedId(id);
        if (id === undefined) setKept(undefined);
      }}
      go={router.go}
      wishesAtFirst={proposed === undefined ? noWishes : wishesOf(proposed)}
    />
  );
}

/** Read again, a hot spot is another object: it is known by what is short, and since when. */
function spotOf(question: Question, chosen: HotSpot | 'asked' | 'own', search: string): HotSpot | undefined {
  if (chosen === 'own') return undefined;
  if (chosen === 'asked') return hotSpotAsked(question, readDecideAsked(search));
  return hotSpotAsked(question, { skill: chosen.skill, week: chosen.firstWeek });
}

interface NoteProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

function Note({ title, why, children }: NoteProps) {
  const styles = useDecideStyles();
  return (
    <main className={styles.notePage} data-testid="decide-note">
      <PartTabs part="options" />
      <h1 className={styles.noteTitle}>{title}</h1>
      <p className={styles.note}>{why}</p>
      <div className={styles.buttons}>{children}</div>
    </main>
  );
}
