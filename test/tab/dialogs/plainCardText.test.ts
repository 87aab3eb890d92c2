import { expect, test } from 'vitest';

import { escapeText } from '#cards/escapeText.ts';
import { plainCardText } from '#tab/dialogs/plainCardText.ts';

test.each([
  'Plain words.',
  '*bold* and [link](https://x.example)',
  '# 1. <at>Ida</at>',
  '50 % | {{DATE(x)}} ${y}',
  'a\\b',
  '- 3',
  '7. x',
])('the preview shows what was typed: %s', (typed) => {
  expect(plainCardText(escapeText(typed))).toBe(typed);
});
