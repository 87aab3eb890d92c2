/** What vitest's JSON report tells of each file. */
export interface FileReport {
  readonly name: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** These are about the stand-in itself: what it keeps, what goes wrong on purpose, what nobody has settled. */
const aboutOurselves =
  /\/(?:faults|faultsAndMeter|switches|storage|killedWhileWriting|uniqueColumn)\.test\.ts$/u;
const aboutGraph = /\/test\/(?:standin\/graph|contract)\/\w+\.test\.ts$/u;

/** Cases of our own, written from the same documents and reports as the recorded ones, wherever they are run. */
export function countOwnCases(files: readonly FileReport[]): number {
  return files
    .filter(
      ({ name }) => aboutGraph.test(name) && !aboutOurselves.test(name) && !name.endsWith('/corpus.test.ts'),
    )
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === 'passed').length;
}
