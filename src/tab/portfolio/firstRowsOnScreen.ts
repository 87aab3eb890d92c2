import type { FirstColumn, FirstRows, FirstStatus } from '#data/device/firstRows.ts';
import { statusWords } from '#words/statusWords.ts';

import type { PortfolioRow } from './portfolioModel.ts';

const mostRows = 20;

/** The top of the portfolio as it stands on the screen, measured; undefined while it does not stand there, or is scrolled away. */
export function firstRowsOnScreen(rows: readonly PortfolioRow[], agesUntil: number): FirstRows | undefined {
  const strip = document.querySelector<HTMLElement>('[data-testid=needs-you]');
  const title = strip?.querySelector('h1');
  const trs = [...document.querySelectorAll<HTMLElement>('[data-testid=projects] tr[data-key]')].slice(
    0,
    mostRows,
  );
  const [first] = trs;
  const name = first?.querySelector('th');
  const [status, age] = first?.querySelectorAll('td') ?? [];
  if (!strip || !title || !first || !name || !status || !age || isScrolled(first)) return undefined;
  const shown = rows.slice(0, trs.length).filter((row, index) => row.key === trs[index]?.dataset['key']);
  const marks = shown.map((row, index) => statusOnScreen(row, trs[index]));
  const statuses = [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
  const titleBox = title.getBoundingClientRect();
  return {
    version: 1,
    width: innerWidth,
    look: {
      fontFamily: getComputedStyle(first).fontFamily,
      page: backgroundBehind(first),
      strip: getComputedStyle(strip).backgroundColor,
      words: getComputedStyle(first).color,
      quiet: getComputedStyle(age).color,
      line: getComputedStyle(first).borderBottomColor,
    },
    title: { text: title.textContent, left: titleBox.left, top: titleBox.top, font: fontOf(title) },
    stripHeight: strip.getBoundingClientRect().bottom,
    columns: { name: columnOf(name, first), status: columnOf(status, first), age: columnOf(age, first) },
    top: first.getBoundingClientRect().top,
    rowHeight: first.getBoundingClientRect().height,
    statuses,
    rows: shown.map((row, index) => {
      const mark = JSON.stringify(marks[index]);
      return [row.name, statuses.findIndex((one) => JSON.stringify(one) === mark), row.age];
    }),
    agesUntil,
  };
}

function statusOnScreen({ status }: PortfolioRow, tr: HTMLElement | undefined): FirstStatus {
  const mark = tr?.querySelector('[data-status]');
  const word = mark?.lastElementChild;
  return {
    shape: status === 'green' || status === 'amber' || status === 'red' ? status : 'none',
    shapeColour: mark ? getComputedStyle(mark).color : '',
    word: statusWords(status),
    colour: word ? getComputedStyle(word).color : '',
    isStrong: word ? Number(getComputedStyle(word).fontWeight) > 500 : false,
    nameColour: tr ? getComputedStyle(tr).color : '',
  };
}

/** The page, or the grid in itself. */
function isScrolled(row: HTMLElement): boolean {
  const scroller = row.closest('table')?.parentElement;
  return globalThis.scrollY > 0 || (scroller?.scrollTop ?? 0) > 0 || (scroller?.scrollLeft ?? 0) > 0;
}

/** Where the words in a cell begin and end. */
function columnOf(cell: HTMLElement, row: HTMLElement): FirstColumn {
  const [box, from] = [cell.getBoundingClientRect(), row.getBoundingClientRect()];
  const { paddingLeft, paddingRight, paddingTop } = getComputedStyle(cell);
  return {
    left: box.left - from.left + Number.parseFloat(paddingLeft),
    top: box.top - from.top + Number.parseFloat(paddingTop),
    width: box.width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
    font: fontOf(cell),
  };
}

function fontOf(words: HTMLElement): string {
  const { fontWeight, fontSize, lineHeight } = getComputedStyle(words);
  return `${fontWeight} ${fontSize}/${lineHeight}`;
}

function backgroundBehind(start: HTMLElement): string {
  const page = start.closest('main');
  return page === null ? '' : getComputedStyle(page).backgroundColor;
}
