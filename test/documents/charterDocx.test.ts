import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { type CharterOnPaper, charterDocx } from '#documents/charterDocx.ts';
import { day } from '#domain/calendar/day.ts';

const charter: CharterOnPaper = {
  name: 'Portal & <launch> "one"',
  tier: 'L',
  facts: [
    ['Key', 'POR-01'],
    ['Lead', "Ida O'Nyberg"],
  ],
  texts: {
    goal: 'People sign in <b>again</b> & again.',
    doneWhen: '- No call for five days\n• All have signed in\nThe old one is off.',
    risk: 'A bell \u0007, half a letter \uD800 and none \uFFFE.',
  },
  milestones: [{ title: 'Agreed <soon>', on: day('2026-12-07') }],
  foot: 'POR-01 · as of Mon 23 Nov 2026',
};

/** What Word shows, in order: one line a paragraph, with its style. */
async function paragraphs(of: CharterOnPaper) {
  const files = unzipSync(new Uint8Array(await (await charterDocx(of)).arrayBuffer()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml.isWellFormed()).toBe(true);
  const lines = Array.from(xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu), ([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1],
    isPoint: paragraph.includes('<w:numPr>'),
    text: unescape(Array.from(paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gsu), ([, text]) => text).join('')),
  }));
  return { lines, xml, files };
}

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const headingsOf = async (of: CharterOnPaper): Promise<readonly string[]> =>
  (await paragraphs(of)).lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text);

describe('[CH2] the document', () => {
  test('L has twelve headings, numbered, in their order', async () => {
    expect(await headingsOf(charter)).toEqual([
      '1  Goal',
      '2  Why now',
      '3  Done when',
      '4  In and out of scope',
      '5  Who and when',
      '6  Money and value',
      '7  Biggest risk',
      '8  What it depends on',
      '9  Who will notice',
      '10  The way back',
      '11  Rules and approvals',
      '12  How we work and decide',
    ]);
  });

  test('M has seven, S five', async () => {
    expect(await headingsOf({ ...charter, tier: 'M' })).toEqual([
      'Goal',
      'Why now',
      'Done when',
      'In and out of scope',
      'Who and when',
      'Money and value',
      'Biggest risk',
    ]);
    expect((await headingsOf({ ...charter, tier: 'S' })).length).toBe(5);
  });

  test('texts stand as they were typed, whatever signs are in them', async () => {
    const { lines, xml } = await paragraphs(charter);
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('Portal & <launch> "one"');
    expect(texts).toContain('People sign in <b>again</b> & again.');
    expect(texts).toContain("Ida O'Nyberg");
    expect(texts).toContain('A bell , half a letter \uFFFD and none .');
    expect(xml).not.toMatch(/\p{Cc}|[\uFFFE\uFFFF]/u);
  });

  test('a dash at the beginning of a line makes a point, another line a paragraph', async () => {
    const { lines } = await paragraphs(charter);
    const points = lines.filter(({ isPoint }) => isPoint).map(({ text }) => text);
    expect(points).toEqual(['No call for five days', 'All have signed in']);
    expect(lines.map(({ text }) => text)).toContain('The old one is off.');
  });

  test('what is not known yet says so under its heading; milestones stand with their days', async () => {
    const { lines } = await paragraphs(charter);
    const texts = lines.map(({ text }) => text);
    expect(texts.filter((text) => text === 'Not known yet.').length).toBe(9);
    const at = texts.indexOf('Agreed <soon>');
    expect(texts.slice(at - 2, at + 2)).toEqual(['Milestone', 'Day', 'Agreed <soon>', 'Mon 7 Dec 2026']);
  });

  test('its properties name no person and no program', async () => {
    const { files } = await paragraphs(charter);
    const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('Portal &amp; &lt;launch&gt;');
    expect(core).not.toMatch(/Un-named|Ida/u);
  });
});
