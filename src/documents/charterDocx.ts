import type { IParagraphOptions, ITableCellOptions, Paragraph, Table } from 'docx';

import type { Day } from '#domain/calendar/day.ts';
import { type CharterSection, type CharterTexts, sectionsOf } from '#domain/charter/charterAnswers.ts';
import type { Tier } from '#domain/project/project.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

/** What a charter says on paper. */
export interface CharterOnPaper {
  readonly name: string;
  readonly tier: Tier;
  /** Key, lead, team … in the order they stand. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly texts: CharterTexts;
  readonly milestones: readonly { readonly title: string; readonly on: Day }[];
  readonly foot: string;
}

/** Half points; a page has to hold seven headings, a document may breathe. */
const looks = {
  S: { body: 22, heading: 24, before: 160 },
  M: { body: 20, heading: 22, before: 120 },
  L: { body: 22, heading: 28, before: 300 },
} as const;

const accent = '4F52B2';
const quiet = '616161';

/** A Word document: the five sentences, a page of seven headings, or twelve headings. Every heading is there, known or not. */
export async function charterDocx(charter: CharterOnPaper): Promise<Blob> {
  const docx = await import('docx');
  const look = looks[charter.tier];
  const parts = docxParts(docx, look);
  const children: (Paragraph | Table)[] = [
    parts.paragraph(charter.name, { heading: docx.HeadingLevel.TITLE }),
    parts.paragraph(say('charter.doc.of'), { style: 'Subtitle' }),
    parts.facts(charter.facts),
  ];
  for (const [index, section] of sectionsOf(charter.tier).entries()) {
    children.push(parts.heading(headingOf(charter.tier, section, index)));
    children.push(...parts.text(charter.texts[section] ?? ''));
    if (section === 'whoAndWhen') children.push(...parts.milestones(charter.milestones));
  }
  const document = new docx.Document({
    title: clean(charter.name),
    creator: 'TS PMO',
    lastModifiedBy: 'TS PMO',
    styles: stylesOf(look),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [{ level: 0, format: docx.LevelFormat.BULLET, text: '•', style: hanging }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: marginsOf(charter.tier) } },
        footers: { default: parts.footer(charter.foot) },
        children,
      },
    ],
  });
  return docx.Packer.toBlob(document);
}

const hanging = { paragraph: { indent: { left: 360, hanging: 240 } } };

const marginsOf = (tier: Tier) =>
  tier === 'L'
    ? { top: 1_300, bottom: 1_200, left: 1_300, right: 1_300 }
    : { top: 900, bottom: 900, left: 1_100, right: 1_100 };

/** Only the document of twelve is long enough to be spoken of by number. */
const headingOf = (tier: Tier, section: CharterSection, index: number): string => {
  const name = say(`charter.section.${section}`);
  return tier === 'L' ? `${index + 1}  ${name}` : name;
};

// XML has no place for these, and Word calls a document with one of them broken. Control signs the library leaves out itself.
const clean = (text: string): string => text.replaceAll(/[\uFFFE\uFFFF]/gu, '');

type Docx = typeof import('docx');
type Look = (typeof looks)[Tier];

function docxParts(docx: Docx, look: Look) {
  const paragraph = (words: string, options: IParagraphOptions = {}): Paragraph =>
    new docx.Paragraph({ ...options, children: [new docx.TextRun(clean(words))] });
  const noLines = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'D1D1D1' } as const;
  const cell = (words: string, isBold: boolean, options: Partial<ITableCellOptions> = {}) =>
    new docx.TableCell({
      margins: { top: 40, bottom: 40, left: 0, right: 160 },
      borders: { top: noLines, left: noLines, right: noLines, bottom: line },
      ...options,
      children: [
        new docx.Paragraph({
          spacing: { after: 0 },
          children: [new docx.TextRun({ text: clean(words), bold: isBold })],
        }),
      ],
    });
  const table = (rows: readonly (readonly [string, string])[], head?: readonly [string, string]): Table =>
    new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      columnWidths: head === undefined ? [2_000, 7_400] : [6_400, 3_000],
      borders: { top: noLines, bottom: noLines, left: noLines, right: noLines, insideVertical: noLines },
      rows: [
        ...(head === undefined
          ? []
          : [
              new docx.TableRow({
                tableHeader: true,
                children: head.map((words) => cell(words, true)),
              }),
            ]),
        ...rows.map(
          ([first, second]) =>
            new docx.TableRow({
              cantSplit: true,
              children: [cell(first, head === undefined), cell(second, false)],
            }),
        ),
      ],
    });

  return {
    paragraph,
    facts: (pairs: CharterOnPaper['facts']): Table => table(pairs),
    heading: (words: string): Paragraph => paragraph(words, { heading: docx.HeadingLevel.HEADING_1 }),
    /** Lines as they were typed; those that begin with a dash become points. */
    text: (typed: string): Paragraph[] => {
      const lines = clean(typed)
        .split(/\r?\n/u)
        .map((one) => one.trim())
        .filter((one) => one !== '');
      if (lines.length === 0)
        return [
          new docx.Paragraph({
            children: [new docx.TextRun({ text: say('charter.doc.open'), color: quiet, italics: true })],
          }),
        ];
      return lines.map((one) =>
        /^[-–•*]\s+/u.test(one)
          ? paragraph(one.replace(/^[-–•*]\s+/u, ''), { numbering: { reference: 'points', level: 0 } })
          : paragraph(one),
      );
    },
    milestones: (milestones: CharterOnPaper['milestones']): (Table | Paragraph)[] =>
      milestones.length === 0
        ? []
        : [
            table(
              milestones.map(({ title, on }) => [title, dayWords(on, 'full')]),
              [say('charter.doc.milestone'), say('charter.doc.day')],
            ),
          ],
    footer: (words: string) =>
      new docx.Footer({
        children: [
          new docx.Paragraph({
            alignment: docx.AlignmentType.END,
            children: [
              new docx.TextRun({ text: `${clean(words)} `, size: 16, color: quiet }),
              new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 16, color: quiet }),
            ],
          }),
        ],
      }),
    look,
  };
}

function stylesOf({ body, heading, before }: Look) {
  return {
    default: {
      document: { run: { font: 'Segoe UI', size: body }, paragraph: { spacing: { after: 80, line: 264 } } },
      title: { run: { size: 40, bold: true, color: '242424' }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { size: heading, bold: true, color: accent },
        paragraph: { spacing: { before, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 22, color: quiet },
        paragraph: { spacing: { after: 160 } },
      },
    ],
  };
}
