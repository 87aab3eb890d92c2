/** Why a program of ours did not start, in words that say what to do; what nobody foresaw keeps its own words. */
function startProblemWords(problem: unknown): string {
  const said = problem instanceof Error ? problem.message : String(problem);
  const { code, port } = factsOf(problem);
  if (code === 'EADDRINUSE')
    return `port ${port ?? 'it wants'} is taken by another program. Nothing was changed. End that program, or take other ports: npm start -- --port-base 5400`;
  if (code === 'EACCES' && port !== undefined)
    return `port ${port ?? 'it wants'} may not be used by this account. Nothing was changed. Take another: --port-base 5400`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `${said.split('. To specify')[0] ?? said}. Nothing was started; the README lists the options.`;
  return said;
}

/** Ends this process after telling why; nothing has been started by then. */
export function endWithProblem(problem: unknown): never {
  process.stderr.write(`TS PMO could not start: ${startProblemWords(problem)}\n`);
  process.exit(1);
}

/** For what is read from the command line. */
export function orEnd<T>(make: () => T): T {
  try {
    return make();
  } catch (problem) {
    return endWithProblem(problem);
  }
}

function factsOf(problem: unknown): { readonly code: unknown; readonly port: number | undefined } {
  if (!(problem instanceof Error)) return { code: undefined, port: undefined };
  return {
    code: 'code' in problem ? problem.code : undefined,
    port: 'port' in problem && typeof problem.port === 'number' ? problem.port : undefined,
  };
}
