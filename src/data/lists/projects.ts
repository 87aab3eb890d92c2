import type { Project } from '#domain/project/project.ts';

import {
  boolean,
  choice,
  type Column,
  dayText,
  indexed,
  longText,
  money,
  number,
  person,
  type RowFields,
  sensitive,
  text,
  titleColumn,
  unique,
} from './columns.ts';
import { historyCells, readHistories } from './histories.ts';
import { latestCell, readLatest } from './latest.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';
import { ragCell, ragChoices, readRag } from './ragCells.ts';
import type { RowReader } from './rowReader.ts';
import { readWorstRisk, worstRiskCell } from './worstRisk.ts';

const stages = ['Idea', 'Starting', 'Running', 'Paused', 'Stopped', 'Done'] as const;
const methods = ['Agile', 'Waterfall', 'Hybrid'] as const;
const tiers = ['S', 'M', 'L'] as const;

const [leadId, ...leadNames] = person('Lead');

const planColumns: readonly Column[] = [
  unique(text('ProjectKey')),
  indexed(text('TeamKey')),
  indexed(choice('Stage', stages)),
  choice('Method', methods),
  choice('Tier', tiers),
  ...(leadId === undefined ? [] : [indexed(leadId)]),
  ...leadNames,
  ...person('Sponsor'),
  dayText('StartOn'),
  dayText('BaselineFinish'),
  indexed(dayText('ForecastFinish')),
  dayText('ActualFinish'),
  money('Budget'),
  money('SpentToDate'),
  number('EarnedPct'),
  money('Value'),
  money('CostOfDelayWeek'),
  number('JobSize'),
  boolean('Mandatory'),
  longText('BusinessGoal'),
  text('BusinessEvent'),
  dayText('BusinessEventOn'),
  boolean('Confidential'),
  money('ExitCost'),
  longText('DependsOn'),
  longText('ChannelLink'),
  longText('Links'),
  longText('Reason'),
  dayText('ReasonOn'),
  boolean('ForecastHit'),
];

const statusColumns: readonly Column[] = [
  choice('Rag', ragChoices),
  dayText('RagSince'),
  indexed(dayText('ReportedOn')),
  text('Headline'),
  longText('NeedHelp'),
  dayText('NeedHelpSince'),
  sensitive(longText('Latest')),
  longText('ForecastHistory'),
  longText('DoneHistory'),
  longText('HealthHistory'),
];

const rollUpColumns: readonly Column[] = [
  number('BacklogItems'),
  number('DoneTotal'),
  text('NextMilestone'),
  dayText('NextMilestoneOn'),
  number('MilestonesOpen'),
  number('OpenRisks'),
  longText('WorstRisk'),
  number('WeightDone'),
  text('ChildStamp'),
];

const columns = [...planColumns, ...statusColumns, ...rollUpColumns];

export const projectsList: ListShape<Project> = {
  title: 'PMO Projects',
  columns,
  isTitleIndexed: true,
  reads: [titleColumn, ...columns.map(({ name }) => name)],
  details: ['Latest', 'Links', 'ChildStamp'],
  rowToValue: rowToProject,
  valueToRow: projectToRow,
};

/** A cell people may type into becomes an address somebody may press: only the web's own. */
const linksIn = (cell: string | undefined): readonly string[] =>
  cell?.split(/\s+/u).filter((word) => /^https?:\/\//iu.test(word)) ?? [];

function rowToProject(row: RowReader): Project | undefined {
  const name = row.requiredText(titleColumn);
  const key = row.requiredText('ProjectKey')?.toUpperCase();
  if (name === undefined || key === undefined) return undefined;
  return {
    key,
    name,
    teamKey: row.key('TeamKey'),
    stage: row.choice('Stage', stages),
    method: row.choice('Method', methods),
    tier: row.choice('Tier', tiers),
    lead: row.person('Lead'),
    sponsor: row.person('Sponsor'),
    startOn: row.day('StartOn'),
    baselineFinish: row.day('BaselineFinish'),
    forecastFinish: row.day('ForecastFinish'),
    actualFinish: row.day('ActualFinish'),
    budget: row.number('Budget'),
    spentToDate: row.number('SpentToDate'),
    earnedPercent: row.number('EarnedPct'),
    value: row.number('Value'),
    costOfDelayPerWeek: row.number('CostOfDelayWeek'),
    jobSize: row.number('JobSize'),
    businessGoal: row.text('BusinessGoal'),
    businessEvent: row.text('BusinessEvent'),
    businessEventOn: row.day('BusinessEventOn'),
    isMandatory: row.boolean('Mandatory'),
    isConfidential: row.boolean('Confidential'),
    exitCost: row.number('ExitCost'),
    dependsOn: row.keys('DependsOn'),
    channelLink: row.text('ChannelLink'),
    links: linksIn(row.text('Links')),
    reason: row.text('Reason'),
    reasonOn: row.day('ReasonOn'),
    forecastHit: row.yesOrNo('ForecastHit'),
    rag: readRag(row, 'Rag'),
    ragSince: row.day('RagSince'),
    reportedOn: row.day('ReportedOn'),
    headline: row.text('Headline'),
    needHelp: row.text('NeedHelp'),
    needHelpSince: row.day('NeedHelpSince'),
    latest: row.json('Latest', readLatest),
    ...readHistories(row),
    backlogItems: row.number('BacklogItems'),
    doneTotal: row.number('DoneTotal'),
    nextMilestone: row.text('NextMilestone'),
    nextMilestoneOn: row.day('NextMilestoneOn'),
    milestonesOpen: row.number('MilestonesOpen'),
    openRisks: row.number('OpenRisks'),
    worstRisk: row.json('WorstRisk', readWorstRisk),
    weightDone: row.number('WeightDone'),
    childStamp: row.text('ChildStamp'),
  };
}

function projectToRow(project: Project): RowFields {
  return {
    Title: project.name,
    ProjectKey: project.key.toUpperCase(),
    TeamKey: emptyToNull(project.teamKey?.toUpperCase()),
    Stage: project.stage ?? null,
    Method: project.method ?? null,
    Tier: project.tier ?? null,
    ...personCells('Lead', project.lead),
    ...personCells('Sponsor', project.sponsor),
    StartOn: project.startOn ?? null,
    BaselineFinish: project.baselineFinish ?? null,
    ForecastFinish: project.forecastFinish ?? null,
    ActualFinish: project.actualFinish ?? null,
    Budget: project.budget ?? null,
    SpentToDate: project.spentToDate ?? null,
    EarnedPct: project.earnedPercent ?? null,
    Value: project.value ?? null,
    CostOfDelayWeek: project.costOfDelayPerWeek ?? null,
    JobSize: project.jobSize ?? null,
    BusinessGoal: emptyToNull(project.businessGoal),
    BusinessEvent: emptyToNull(project.businessEvent),
    BusinessEventOn: project.businessEventOn ?? null,
    Mandatory: project.isMandatory,
    Confidential: project.isConfidential,
    ExitCost: project.exitCost ?? null,
    DependsOn: emptyToNull(project.dependsOn.join(' ').toUpperCase()),
    ChannelLink: emptyToNull(project.channelLink),
    Links: emptyToNull(project.links.join('\n')),
    Reason: emptyToNull(project.reason),
    ReasonOn: project.reasonOn ?? null,
    ForecastHit: project.forecastHit ?? null,
    Rag: ragCell(project.rag),
    RagSince: project.ragSince ?? null,
    ReportedOn: project.reportedOn ?? null,
    Headline: emptyToNull(project.headline),
    NeedHelp: emptyToNull(project.needHelp),
    NeedHelpSince: project.needHelpSince ?? null,
    Latest: latestCell(project.latest),
    ...historyCells(project),
    BacklogItems: project.backlogItems ?? null,
    DoneTotal: project.doneTotal ?? null,
    NextMilestone: emptyToNull(project.nextMilestone),
    NextMilestoneOn: project.nextMilestoneOn ?? null,
    MilestonesOpen: project.milestonesOpen ?? null,
    OpenRisks: project.openRisks ?? null,
    WorstRisk: worstRiskCell(project.worstRisk),
    WeightDone: project.weightDone ?? null,
    ChildStamp: emptyToNull(project.childStamp),
  };
}
