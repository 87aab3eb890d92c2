import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { finishRows, rowsCall } from '#data/lists/readRows.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Feature } from '#domain/settings/pmoSettings.ts';

import { unanswered } from './readPortfolio.ts';

/**
 * What a portfolio wants to know beside its projects: demand, asked decisions, open help and holidays, in one round trip. What is
 * switched off is not asked for; a list that is not there, or may not be read, is left out.
 */
export async function readAround(
  lists: Lists,
  features: readonly Feature[],
): Promise<Result<PortfolioLists, GraphProblem>> {
  const has = (feature: Feature): boolean => features.includes(feature);
  const demand = has('capacity') ? asked(lists.demand) : undefined;
  const holidays = has('capacity') ? asked(lists.toolkit, equals('Kind', 'Holiday')) : undefined;
  const decisions = has('decisions') ? asked(lists.decisions, equals('State', 'Asked')) : undefined;
  const help = has('help') ? asked(lists.help, equals('State', 'Open')) : undefined;
  const questions = [demand, holidays, decisions, help].filter((one) => one !== undefined);
  if (questions.length === 0) return ok({});
  const answers = await sendBatch(
    lists.graph,
    questions.map(({ call }) => call),
  );
  if (!answers.ok) return answers;
  const answerOf = (one: { readonly call: unknown } | undefined): Result<unknown, GraphProblem> =>
    answers.value[questions.findIndex((question) => question === one)] ?? unanswered;
  return ok({
    demand: await demand?.finish(answerOf(demand)),
    toolkit: await holidays?.finish(answerOf(holidays)),
    decisions: await decisions?.finish(answerOf(decisions)),
    help: await help?.finish(answerOf(help)),
  });
}

function asked<T>(list: OpenList<T>, filter?: string) {
  return {
    call: rowsCall(list, filter),
    finish: async (answer: Result<unknown, GraphProblem>): Promise<readonly T[] | undefined> => {
      const read = await finishRows(list, answer, filter);
      return read.ok ? read.value.rows.map(({ value }) => value) : undefined;
    },
  };
}
