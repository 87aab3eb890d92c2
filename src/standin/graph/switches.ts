import { z } from 'zod';

/**
 * What no source settles about Graph, each with the answer we believe as its default. `npm run probe` asks a real
 * tenant and prints the switches that match it; docs/fidelity.md says what hangs on each.
 */
export const switchesSchema = z.strictObject({
  /** May many rows leave a unique column blank? */
  blanksInUniqueColumn: z.enum(['many', 'one']).default('many'),
  /** How a taken value of a unique column is refused. */
  uniqueViolation: z.enum(['400', '409', '500']).default('400'),
  /** A choice that is not in the list, where typing one's own is not allowed. */
  unknownChoice: z.enum(['refused', 'taken']).default('refused'),
  /** The empty text: no value, or a value of its own. */
  emptyText: z.enum(['cleared', 'kept']).default('cleared'),
  /** `PATCH …/items/{id}/fields`: one tenant answered 400 to every one of them. */
  patchFields: z.enum(['answered', 'refused']).default('answered'),
  /** `$expand=fields(select=…)`, without the inner `$`, as the documents still write it. */
  innerOptionsWithoutDollar: z.enum(['refused', 'taken']).default('refused'),
  /** `…/lists/{title}/items/delta`, instead of by the list's id. */
  deltaByTitle: z.enum(['answered', 'refused']).default('answered'),
  /** Does a delta token remember `$expand=fields`? */
  expandInDeltaToken: z.enum(['kept', 'lost']).default('kept'),
  /** `Accept: application/json;odata.metadata=none` */
  metadataNone: z.enum(['honoured', 'ignored']).default('honoured'),
  /** How a query over more than 5,000 rows is refused. */
  overThreshold: z.enum(['400', '500', '503']).default('400'),
  /** Does an index on a choice column help in a list of more than 5,000 rows? */
  indexedChoice: z.enum(['helps', 'helpsNot']).default('helps'),
  /** For some days in 2025 every filter on fields answered 200 and nothing. */
  fieldFilters: z.enum(['answer', 'answerNothing']).default('answer'),
  /** May an app with Sites.Selected and the role owner make lists? */
  selectedOwnerMakesLists: z.enum(['yes', 'no']).default('yes'),
  /** A list the person has no right to, on a site the person may read. */
  hiddenList: z.enum(['404', '403']).default('404'),
});

export type Switches = Readonly<z.output<typeof switchesSchema>>;

export const usualSwitches: Switches = switchesSchema.parse({});
