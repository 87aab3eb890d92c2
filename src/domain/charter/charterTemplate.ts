import type { Method } from '#domain/project/project.ts';
import { foldWords } from '#domain/project/foldText.ts';
import { methodsOf } from '#domain/toolkit/practices.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { type CharterSection, charterSections, type CharterTexts } from './charterAnswers.ts';
import type { SizeAnswers } from './charterSize.ts';
import { readCharterAnswers } from './charterAnswers.ts';
import type { MilestoneStep } from './firstMilestones.ts';

/** A charter template of the PMO's toolkit: what to think of under each heading, and the milestones of its kind. */
export interface CharterTemplate {
  readonly title: string;
  /** A kind that comes with the product, which it then replaces; else it is a kind of its own, by its title. */
  readonly kind: string;
  /** None: for every method. */
  readonly methods: readonly Method[];
  readonly usual: SizeAnswers;
  readonly hints: CharterTexts;
  /** Headings that are none of the twelve: their text is shown nowhere, and the PMO is told. */
  readonly otherHeadings: readonly string[];
  /** Empty where it says none: then those of the kind hold. */
  readonly steps: readonly MilestoneStep[];
}

/** What each heading is called, in every language the PMO may have written its templates in. */
export type HeadingNames = Readonly<Record<CharterSection, readonly string[]>>;

/**
 * `Template` items whose `Fits` says `{"charter":"softwareLaunch","methods":["Agile"],"usual":{…},"milestones":[["Needs agreed",10,1]]}`.
 * A body is text with headings: `## Goal`, and under it what to think of.
 */
export function readCharterTemplates(
  toolkit: readonly ToolkitItem[],
  names: HeadingNames,
): readonly CharterTemplate[] {
  return toolkit.flatMap(({ kind, title, body, fits }) => {
    if (kind !== 'Template' || !isRecord(fits)) return [];
    const charter = fits['charter'];
    if (charter !== true && typeof charter !== 'string') return [];
    return [
      {
        title,
        kind: typeof charter === 'string' ? charter : title,
        methods: methodsOf(fits),
        usual: readCharterAnswers({ size: fits['usual'] })?.size ?? {},
        ...readBody(body ?? '', names),
        steps: stepsOf(fits['milestones']),
      },
    ];
  });
}

/** The one for kind and method; one for every method where none is for this. */
export function templateFor(
  templates: readonly CharterTemplate[],
  kind: string | undefined,
  method: Method,
): CharterTemplate | undefined {
  const ofKind = templates.filter((template) => template.kind === kind);
  return (
    ofKind.find(({ methods }) => methods.includes(method)) ??
    ofKind.find(({ methods }) => methods.length === 0)
  );
}

function readBody(body: string, names: HeadingNames): Pick<CharterTemplate, 'hints' | 'otherHeadings'> {
  const hints: Partial<Record<CharterSection, string>> = {};
  const otherHeadings: string[] = [];
  let section: CharterSection | undefined;
  for (const line of body.split(/\r?\n/u)) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/u.exec(line.trim())?.[1];
    if (heading === undefined) {
      if (section !== undefined) hints[section] = `${hints[section] ?? ''}\n${line}`.trim();
      continue;
    }
    section = charterSections.find((one) => isCalled(heading, one, names));
    if (section === undefined) otherHeadings.push(heading);
  }
  return { hints, otherHeadings };
}

function isCalled(heading: string, section: CharterSection, names: HeadingNames): boolean {
  const said = bareName(heading.replace(/^\d+[.)]\s*/u, ''));
  return said === bareName(section) || names[section].some((name) => bareName(name) === said);
}

/** `The way back`, `Way back` and `wayBack` are one heading. */
const bareName = (name: string): string => foldWords(name.replace(/^the\s+/iu, '')).join('');

/** `[title, working days after the start, weight]`; `{…}` too, for whoever writes JSON by hand. One that does not read is left out. */
function stepsOf(said: unknown): readonly MilestoneStep[] {
  if (!Array.isArray(said)) return [];
  return said.slice(0, 30).flatMap((one: unknown) => {
    const [title, workingDays, weight = 1, event = false]: unknown[] = Array.isArray(one)
      ? one
      : isRecord(one)
        ? [one['title'], one['workingDays'], one['weight'] ?? 1, one['event'] ?? false]
        : [];
    const isWhole =
      typeof title === 'string' &&
      title.trim() !== '' &&
      typeof workingDays === 'number' &&
      Number.isInteger(workingDays) &&
      workingDays >= 0 &&
      workingDays <= 1_500 &&
      typeof weight === 'number' &&
      weight >= 0;
    return isWhole
      ? [{ title: title.trim().slice(0, 255), workingDays, weight, isBusinessEvent: event === true }]
      : [];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
