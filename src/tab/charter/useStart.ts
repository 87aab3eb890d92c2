import { useMemo, useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { saveCharter } from '#data/charter/saveCharter.ts';
import {
  nothingStarted,
  type StartJournal,
  type StartProblem,
  startProject,
  startSteps,
} from '#data/charter/startProject.ts';
import {
  type CharterAnswers,
  charterTier,
  needMore,
  readCharterAnswers,
} from '#domain/charter/charterAnswers.ts';
import { type CharterGap, charterGaps } from '#domain/charter/charterGaps.ts';
import { charterSize, type CharterSize } from '#domain/charter/charterSize.ts';
import { type FirstMilestone, firstMilestones } from '#domain/charter/firstMilestones.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project, Tier } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { Day } from '#domain/calendar/day.ts';
import { wakeJob } from '#tab/sync/wakeJob.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { charterPaper } from './charterPaper.ts';
import { kindShown, type KindShown } from './kindChoices.ts';
import type { StartAsk } from './startAsk.ts';
import { channelsKnown, firstForm, type KnownChannel, type OfProject, type StartForm } from './startModel.ts';
import { atLeast, startOf } from './startOf.ts';
import { useDraft } from './useDraft.ts';
import { useMe, useMilestones } from './useStartFacts.ts';
import { type ToolkitShown, useToolkit } from './useToolkit.ts';

export interface Starting {
  readonly form: StartForm;
  readonly today: Day;
  readonly toolkit: ToolkitShown;
  readonly kind: KindShown;
  readonly size: CharterSize;
  readonly tier: Tier;
  readonly milestones: readonly FirstMilestone[];
  readonly channels: readonly KnownChannel[];
  readonly me: Person | undefined;
  /** What to mend first; told once somebody tried. */
  readonly gaps: readonly CharterGap[];
  readonly isTried: boolean;
  readonly isBusy: boolean;
  /** Once something was written. */
  readonly journal: StartJournal | undefined;
  readonly saveProblem: StartProblem | undefined;
  readonly change: (part: Partial<StartForm>) => void;
  readonly answer: (part: Partial<CharterAnswers>) => void;
  readonly chooseKind: (kind: string | undefined) => void;
  readonly more: () => void;
  /** Something new: project, milestones, charter, card. A project that is there: its charter. */
  readonly write: () => Promise<void>;
  /** The size the charter was last saved at; a new one may be as small as its questions say. */
  readonly leastAsked: Tier;
  /** What stands here was written before, in this browser. */
  readonly isDraft: boolean;
  readonly startAfresh: () => void;
  /** After somebody else wrote the charter: mine on top of theirs, which stays a version. */
  readonly takeTheirs: () => void;
  readonly keepMine: () => Promise<void>;
}

export function useStart(portfolio: Portfolio, ask: StartAsk, of: OfProject | undefined): Starting {
  const { lists, clock, engine, host, notices } = useTabDeps();
  const today = pmoToday(portfolio.settings, clock.now());
  const openedNow = readCharterAnswers(of?.charter?.value.answers);
  const first = () => firstForm({ portfolio, ask, of, today }, host.place);
  const draft = useDraft(portfolio, ask, today);
  const [form, setForm] = useState(() => ({ ...first(), ...draft.found?.form }));
  const [opened, setOpened] = useState(draft.found === undefined ? openedNow : draft.found.opened);
  const [clientKey, setClientKey] = useState(() => draft.found?.clientKey ?? lists.newKey());
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [journal, setJournal] = useState<StartJournal>();
  const [saveProblem, setSaveProblem] = useState<StartProblem>();
  const me = useMe();
  const toolkit = useToolkit();
  const { answers } = form;
  const { rules } = toolkit;
  const size = charterSize(answers.size, rules);
  const tier = charterTier(answers, rules);
  const kind = useMemo(
    () => kindShown(toolkit.templates, answers.kind, answers.method),
    [toolkit.templates, answers.kind, answers.method],
  );
  const planned = useMemo(() => {
    const calendar = { workingDays: portfolio.settings.workingDays, holidays: toolkit.holidays };
    return firstMilestones(kind.steps, { startOn: form.startOn, finish: form.finish }, calendar);
  }, [kind.steps, form.startOn, form.finish, portfolio.settings.workingDays, toolkit.holidays]);
  const kept = useMilestones(of?.project.value.key);
  const milestones = of === undefined ? planned : kept;
  const channels = channelsKnown(portfolio, form.teamKey, {
    id: ask.channelId ?? host.place.channelId,
    name: host.place.channelName,
    groupId: host.place.groupId,
  });
  const lead = form.lead ?? (of === undefined ? me : undefined);
  const shownForm = { ...form, lead };
  const gaps = charterGaps(form.name, answers, tier);

  const fileOf = (project: Project): Promise<Blob> =>
    charterPaper({ project, portfolio, answers, tier, total: size.total, milestones, today });

  const startNow = async (): Promise<void> => {
    const start = startOf({ form: shownForm, tier, milestones, channels, ask, today, clientKey });
    const before = journal ?? nothingStarted;
    const after = await startProject(lists, start, fileOf, before, setJournal);
    setJournal(after);
    if (after.done.length === startSteps.length) draft.forget();
    if (after.done.includes('card') && start.channelId !== undefined) void wakeJob();
    if (after.project !== undefined) await engine.refresh();
  };

  const saveNow = async (
    { project, charter }: OfProject,
    seen: CharterAnswers | undefined,
  ): Promise<void> => {
    const { key: projectKey, name: title } = project.value;
    setSaveProblem(undefined);
    const file = await fileOf(project.value).catch(() => undefined);
    if (file === undefined) return setSaveProblem({ kind: 'documentNotMade' });
    const operationId = `CHARTER|${lists.newKey()}`;
    const saved = await saveCharter(lists, {
      projectKey,
      title,
      answers: atLeast(answers, tier),
      opened: seen,
      file,
      operationId,
    });
    if (!saved.ok) return setSaveProblem(saved.error);
    draft.forget();
    if (project.value.tier !== tier)
      await engine.editRow('PMO Projects', project.id, (now: Project) => ({ ...now, tier }));
    notices.tell(say(charter === undefined ? 'charter.done.savedFirst' : 'charter.done.saved'));
    of?.readAgain();
  };

  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(() => setSaveProblem({ kind: 'signInNeeded' }));
    setBusy(false);
  };

  /** Kept as a draft too, so that who leaves the page by accident finds it as it was. */
  const put = (next: StartForm): void => {
    setForm(next);
    draft.keep({ clientKey, form: next, opened });
  };
  return {
    form: shownForm,
    today,
    toolkit,
    kind,
    size,
    tier,
    milestones,
    channels,
    me,
    gaps: isTried ? gaps : [],
    isTried,
    isBusy,
    journal,
    saveProblem,
    change: (part) => put({ ...form, ...part }),
    answer: (part) => put({ ...form, answers: { ...answers, ...part } }),
    chooseKind: (chosen) => {
      const { usual } = kindShown(toolkit.templates, chosen, answers.method);
      // A first guess, to be corrected: what somebody answered already is not overwritten by it.
      const guessed = withUsual(answers, usual, kind.usual);
      put({ ...form, answers: { ...answers, kind: chosen, size: guessed } });
    },
    more: () => put({ ...form, answers: needMore(answers, rules) }),
    write: async () => {
      setTried(true);
      if (gaps.length > 0 || isBusy) return;
      await busily(() => (of === undefined ? startNow() : saveNow(of, opened)));
    },
    leastAsked: opened?.asked ?? 'S',
    isDraft: draft.isShown,
    startAfresh: () => {
      draft.forget();
      setForm(first());
      setOpened(openedNow);
      setClientKey(lists.newKey());
      setTried(false);
    },
    takeTheirs: () => {
      draft.forget();
      of?.readAgain();
    },
    keepMine: async () => {
      if (of === undefined || saveProblem?.kind !== 'writtenMeanwhile' || isBusy) return;
      const seen = saveProblem.theirs;
      await busily(() => saveNow(of, seen));
    },
  };
}

/** Guesses of the kind before give way to those of this one; answers that were no guess stay. */
function withUsual(
  { size }: CharterAnswers,
  usual: CharterAnswers['size'],
  before: CharterAnswers['size'],
): CharterAnswers['size'] {
  const own = Object.entries(size).filter(
    ([question, answer]) => answer !== undefined && answer !== before[question as keyof typeof before],
  );
  return { ...usual, ...Object.fromEntries(own) };
}
