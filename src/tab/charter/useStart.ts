import { useEffect, useMemo, useState } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { saveCharter } from '#data/charter/saveCharter.ts';
import {
  nothingStarted,
  type Start,
  type StartJournal,
  type StartProblem,
  startProject,
} from '#data/charter/startProject.ts';
import {
  type CharterAnswers,
  charterTier,
  needMore,
  readCharterAnswers,
} from '#domain/charter/charterAnswers.ts';
import { type CharterGap, charterGaps } from '#domain/charter/charterGaps.ts';
import { charterSize } from '#domain/charter/charterSize.ts';
import type { CharterSize, SizeRules } from '#domain/charter/charterSize.ts';
import { type FirstMilestone, firstMilestones } from '#domain/charter/firstMilestones.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project, Tier } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { milestoneOn } from '#domain/milestones/milestone.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Collection, Snapshot } from '#data/sync/engine.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { charterPaper } from './charterPaper.ts';
import { kindShown, type KindShown } from './kindChoices.ts';
import type { StartAsk } from './startAsk.ts';
import { channelsKnown, firstForm, type KnownChannel, type OfProject, type StartForm } from './startModel.ts';
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
  /** After somebody else wrote the charter: mine on top of theirs, which stays a version. */
  readonly keepMine: () => Promise<void>;
}

export function useStart(portfolio: Portfolio, ask: StartAsk, of: OfProject | undefined): Starting {
  const { lists, clock, engine, host, notices } = useTabDeps();
  const today = pmoToday(portfolio.settings, clock.now());
  const [form, setForm] = useState(() => firstForm({ portfolio, ask, of, today }, host.place));
  const [clientKey] = useState(lists.newKey);
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
    const start = startOf({ form: shownForm, tier, milestones, channels, ask, today, clientKey, rules });
    const before = journal ?? nothingStarted;
    const after = await startProject(lists, start, fileOf, before, setJournal);
    setJournal(after);
    if (after.done.includes('card') && start.channelId !== undefined)
      fetch('/api/wake', { method: 'POST' }).catch(() => undefined);
    if (after.project !== undefined) await engine.refresh();
  };

  const saveNow = async (
    { project, charter }: OfProject,
    opened: CharterAnswers | undefined,
  ): Promise<void> => {
    const { key: projectKey, name: title } = project.value;
    setSaveProblem(undefined);
    const file = await fileOf(project.value);
    const operationId = `CHARTER|${lists.newKey()}`;
    const saved = await saveCharter(lists, { projectKey, title, answers, opened, file, operationId });
    if (!saved.ok) return setSaveProblem(saved.error);
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

  const openedAs = readCharterAnswers(of?.charter?.value.answers);
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
    change: (part) => setForm((now) => ({ ...now, ...part })),
    answer: (part) => setForm((now) => ({ ...now, answers: { ...now.answers, ...part } })),
    chooseKind: (chosen) => {
      const { usual } = kindShown(toolkit.templates, chosen, answers.method);
      setForm((now) => ({
        ...now,
        // A first guess, to be corrected: what somebody answered already is not overwritten by it.
        answers: { ...now.answers, kind: chosen, size: withUsual(now.answers, usual, kind.usual) },
      }));
    },
    more: () => setForm((now) => ({ ...now, answers: needMore(now.answers, rules) })),
    write: async () => {
      setTried(true);
      if (gaps.length > 0 || isBusy) return;
      await busily(() => (of === undefined ? startNow() : saveNow(of, openedAs)));
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

interface StartParts {
  readonly form: StartForm;
  readonly tier: Tier;
  readonly milestones: readonly FirstMilestone[];
  readonly channels: readonly KnownChannel[];
  readonly ask: StartAsk;
  readonly today: Day;
  readonly clientKey: string;
  readonly rules: SizeRules;
}

function startOf({ form, tier, milestones, channels, ask, today, clientKey }: StartParts): Start {
  const { answers, name, lead, teamKey, startOn } = form;
  const channel = channels.find(({ id }) => id === form.channelId);
  const finish = milestones.at(-1)?.on ?? form.finish;
  return {
    project: {
      name: name.trim(),
      teamKey,
      method: answers.method,
      tier,
      lead,
      startOn,
      baselineFinish: finish,
      forecastFinish: finish,
      businessGoal: answers.texts.goal?.trim().slice(0, 255),
      channelLink: channel?.link,
      links: ask.message.link === undefined ? [] : [ask.message.link],
    },
    milestones,
    answers,
    channelId: channel?.id,
    today,
    clientKey: `START-${clientKey}`.toUpperCase(),
  };
}

/** Undefined until Teams has said who it is. */
function useMe(): Person | undefined {
  const { tokens } = useTabDeps();
  const [me, setMe] = useState(tokens.signedIn());
  useEffect(() => {
    tokens.whoAmI().then(setMe, () => undefined);
  }, [tokens]);
  return me;
}

/** Of a project that is there, the milestones it has: the document names those. */
function useMilestones(projectKey: string | undefined): readonly FirstMilestone[] {
  const { engine } = useTabDeps();
  const rows = useMemo(
    () => engine.rowsOf<Milestone>('PMO Milestones', projectKey ?? ''),
    [engine, projectKey],
  );
  const { rows: kept } = useLive(projectKey === undefined ? noRows : rows);
  return useMemo(
    () =>
      kept
        .flatMap(({ value }) => {
          const on = milestoneOn(value);
          const { title, weight, isBusinessEvent } = value;
          return on === undefined ? [] : [{ title, weight, isBusinessEvent, on }];
        })
        .toSorted((one, other) => one.on.localeCompare(other.on)),
    [kept],
  );
}

const nothing: Snapshot<Milestone> = {
  rows: [],
  unreadable: [],
  from: 'nothing',
  readAt: 0,
  withoutColumns: [],
  problem: undefined,
};
const noRows: Collection<Milestone> = { getSnapshot: () => nothing, subscribe: () => () => undefined };
