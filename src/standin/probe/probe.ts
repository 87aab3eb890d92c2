import { usualSwitches, type Switches } from '#standin/graph/switches.ts';
import { factQuestions } from './factQuestions.ts';
import { graphAsker } from './graphAsked.ts';
import { withProbeList, type ProbeList, type ProbeProblem } from './probeList.ts';
import {
  fillLargeList,
  largeListQuestions,
  switchQuestions,
  type SwitchQuestions,
} from './switchQuestions.ts';

export interface ProbeOptions {
  readonly siteUrl: string;
  readonly token: string;
  readonly isLarge: boolean;
  readonly title: string;
  /** Where the bytes really go; Graph itself unless somebody says otherwise. */
  readonly send?: (request: Request) => Promise<Response>;
  readonly say: (line: string) => void;
}

export interface ProbeReport {
  /** Every switch that could be asked, as this tenant has it. */
  readonly switches: Partial<Record<keyof Switches, string>>;
  /** Those of them that the stand-in has differently. */
  readonly different: Partial<Record<keyof Switches, string>>;
  readonly notAsked: readonly string[];
  /** Facts the stand-in has wrong: no switch turns them. */
  readonly mistaken: Readonly<Record<string, { readonly believed: string; readonly found: string }>>;
}

/** Asks a tenant what nobody has settled, on a list of its own that is gone afterwards. */
export function probe(options: ProbeOptions): Promise<ProbeReport | ProbeProblem> {
  const ask = graphAsker(options.token, options.send);
  return withProbeList(ask, options.siteUrl, options.title, async (list) => {
    const small = await askSwitches(list, switchQuestions, options.say);
    const large = options.isLarge ? await askLarge(list, options.say) : {};
    const mistaken = await askFacts(list, options.say);
    const switches = { ...small, ...large, ...makesLists(options.token) };
    const names = Object.keys(usualSwitches) as (keyof Switches)[];
    return {
      switches,
      different: Object.fromEntries(
        Object.entries(switches).filter(([name, found]) => found !== usualSwitches[name as keyof Switches]),
      ),
      notAsked: names.filter((name) => switches[name] === undefined),
      mistaken,
    };
  });
}

async function askSwitches(
  list: ProbeList,
  questions: SwitchQuestions,
  say: ProbeOptions['say'],
): Promise<ProbeReport['switches']> {
  const found: Partial<Record<keyof Switches, string>> = {};
  for (const name of Object.keys(questions) as (keyof Switches)[]) {
    const position = await questions[name]?.(list);
    if (position !== undefined) found[name] = position;
    const verdict = position === usualSwitches[name] ? 'as believed' : `believed ${usualSwitches[name]}`;
    say(`${name}: ${position ?? 'neither'} (${verdict})`);
  }
  return found;
}

async function askLarge(list: ProbeList, say: ProbeOptions['say']): Promise<ProbeReport['switches']> {
  await fillLargeList(list, (rows) => {
    if (rows % 1000 === 0) say(`${rows} rows`);
  });
  return askSwitches(list, largeListQuestions, say);
}

async function askFacts(list: ProbeList, say: ProbeOptions['say']): Promise<ProbeReport['mistaken']> {
  const mistaken: Record<string, { believed: string; found: string }> = {};
  for (const { name, believed, ask } of factQuestions) {
    const found = await ask(list);
    if (found !== believed) mistaken[name] = { believed, found };
    say(`${name}: ${found} (${found === believed ? 'as believed' : `believed ${believed}`})`);
  }
  return mistaken;
}

/** The list could be made. If nothing but Sites.Selected opened the door, that answers one more question. */
function makesLists(token: string): Partial<Pick<Switches, 'selectedOwnerMakesLists'>> {
  const scopes = scopesIn(token);
  const isSelectedOnly =
    scopes.includes('Sites.Selected') && !scopes.some((scope) => /^Sites\..*\.All$/u.test(scope));
  return isSelectedOnly ? { selectedOwnerMakesLists: 'yes' } : {};
}

export function scopesIn(token: string): string[] {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      scp?: string;
    };
    return (claims.scp ?? '').split(' ');
  } catch {
    return [];
  }
}
