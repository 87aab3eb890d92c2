import type { Frame } from 'playwright-core';

export interface OnScreen {
  /** Everything a person can read or hear: texts, labels, hints, titles. */
  readonly texts: readonly string[];
  /** Buttons and links whose words do not fit, and what pushes the page wider than it is. */
  readonly cut: readonly string[];
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings what it calls */

/** What stands on a page at this moment. */
export function readScreen(frame: Frame): Promise<OnScreen> {
  return frame.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null;
    const texts: string[] = [];
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isCode = parent?.closest('script, style, code, pre') !== null;
      if (parent !== null && !isCode && isSeen(parent)) texts.push(node.textContent ?? '');
    }
    const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    for (const element of document.body.querySelectorAll('*')) {
      if (!isSeen(element)) continue;
      for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
    }
    for (const element of document.body.querySelectorAll<HTMLElement>(
      'button, a, [role=tab], [role=menuitem]',
    )) {
      if (!isSeen(element) || element.scrollWidth <= element.clientWidth + 1) continue;
      if (getComputedStyle(element).display !== 'inline') cut.push(element.textContent.slice(0, 80));
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) cut.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return { texts: texts.map((text) => text.trim()).filter((text) => text !== ''), cut };
  });
}

/** Words that stand outside the page, and no one can scroll to; what scrolls in itself may be as wide as it wants. */
export function wordsBeyond(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let around: Element | null = element; around !== null; around = around.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(around).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll('main *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => element.textContent);
  });
}

/** Words people typed or chose, out of every list and of Teams itself: on a screen they are theirs, in whatever language. */
export async function typedByPeople(teams: string, as: string): Promise<readonly string[]> {
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(`${teams}/api/${path}`, { headers: { 'x-standin-user': as } })).json();
  const strings = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const line of value.split('\n')) strings.add(line.trim());
      if (/^[[{]/u.test(value)) collect(fromJson(value));
    } else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) if (!isChoice(name)) collect(inner);
  };
  const { lists } = (await ask('underTheHood')) as { lists: { displayName: string; rows: unknown }[] };
  const { users, teams: groups } = (await ask('tenant')) as {
    users: Named[];
    teams: (Named & { channels: Named[] })[];
  };
  collect(lists.map(({ rows }) => rows));
  for (const { displayName } of lists) strings.add(displayName);
  for (const { displayName, channels } of groups)
    collect([displayName, channels.map((one) => one.displayName)]);
  for (const { displayName } of users) {
    const [first = '', last = ''] = [displayName.split(' ')[0], displayName.split(' ').at(-1)];
    collect([displayName, `${first} ${last.charAt(0)}.`, first]);
  }
  return [...strings]
    .filter((text) => text.length > 1 && !wordsOfOurs.has(text))
    .toSorted((one, other) => other.length - one.length);
}

/** A column's choices are ours to translate, also where somebody wrote the same word elsewhere. */
const wordsOfOurs = new Set(
  'Agile Waterfall Hybrid Idea Starting Running Paused Stopped Done Green Amber Red Open Closed Risk Help Other'.split(
    ' ',
  ),
);

interface Named {
  readonly displayName: string;
}

/** Words of ours that a list keeps: what a column's choices are, and what SharePoint itself writes. */
const isChoice = (column: string): boolean =>
  /^(?:Stage|Method|Rag|rag|Kind|kind|State|state|Step|Focus|Tier|Shows|source|Archived|Fits|method)$/u.test(
    column,
  ) || column.startsWith('@odata');

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Days and money come from Intl, which has no pseudo-language; keys, units and names are the same in every language. */
const everywhere = new RegExp(
  [
    '\\b(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b',
    '\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?)\\b',
    '\\b(?:Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b',
    '(?:€|£|\\$)[\\s\\u00A0]?[\\d.,]+(?:k|m|bn)?',
    '\\b[A-Z]{3}-\\d{2}\\b',
    '\\b(?:EV|AC|PV|SPI|CPI)\\b',
    '\\bTS PMO\\b',
    '\\bPMO [A-Z]\\w+(?: Reports)?\\b',
    'https?://\\S+',
  ].join('|'),
  'gu',
);

/** The texts with something plain in them that nobody typed: said past the messages, so in English for everybody. */
export function untranslated(texts: readonly string[], typed: readonly string[]): string[] {
  const words = new Set(typed.flatMap((theirs) => theirs.toLowerCase().match(/[a-z]{2,}/gu) ?? []));
  return [...new Set(texts)].filter((text) => {
    // A glossary word in somebody's sentence is an element of its own, and cuts the sentence in pieces.
    if (text.length > 6 && typed.some((theirs) => theirs.includes(text))) return false;
    let left = text.replaceAll(/[\u2066-\u2069]/gu, '');
    for (const theirs of typed) if (left.includes(theirs)) left = left.replaceAll(theirs, ' ');
    const plain = left.replaceAll(everywhere, ' ').match(/[A-Za-z]{2,}/gu) ?? [];
    // What stands in one of our sentences was filled in: words of theirs, and Intl's "and" between them.
    return plain.some((word) => !text.startsWith('[') || !(word === 'and' || words.has(word.toLowerCase())));
  });
}
