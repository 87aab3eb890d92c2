import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { markdownHtml } from '#standin/window/cards/markdownHtml.ts';

test.each([
  ['a **b** c', 'a <strong>b</strong> c'],
  ['a _b_ c *d*', 'a <em>b</em> c <em>d</em>'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['**_both_**', '<strong><em>both</em></strong>'],
  ['one\ntwo', 'one<br>two'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['\\*not\\* bold', '*not* bold'],
  [
    '[go](https://example.com/?a=1&b=2)',
    '<a href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">go</a>',
  ],
])('%j becomes %j', (text, html) => {
  expect(markdownHtml(text)).toBe(html);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](https://a"onmouseover="alert(1))',
  '**<b onclick=alert(1)>**',
])('%j stays words', (text) => {
  const html = markdownHtml(text);
  expect(html).not.toMatch(/<(?!\/?(?:strong|em|a|ul|ol|li|br)\b)/u);
  expect(html).not.toMatch(/href="(?!https?:|mailto:)/u);
  expect(html).not.toMatch(/<[^>]*\son\w+\s*=/u);
});

test('whatever the text, only a few elements come out and no attribute but a web link', () => {
  const spice = constantFrom(
    '**',
    '*',
    '_',
    '[',
    '](',
    ')',
    '<',
    '>',
    '"',
    "'",
    '&',
    '\n',
    '- ',
    'https://a.b/',
    'javascript:',
    '\\',
  );
  const text = array(oneof(spice, string({ maxLength: 4 })), { maxLength: 24 }).map((parts) =>
    parts.join(''),
  );
  assert(
    property(text, (words) => {
      const tags = markdownHtml(words).match(/<[^>]*>/gu) ?? [];
      const allowed =
        /^<(?:\/?(?:strong|em|ul|ol|li)|br|\/a|a href="(?:https?:|mailto:)[^"<>]*" target="_blank" rel="noopener noreferrer")>$/u;
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
