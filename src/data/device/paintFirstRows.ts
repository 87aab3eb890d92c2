import {
  type FirstColumn,
  type FirstRows,
  firstRowsOf,
  type FirstStatus,
  type FirstTitle,
} from './firstRows.ts';
import { firstRowsId } from './leaveFirstRows.ts';
import { firstShape } from './firstShape.ts';
import { ownerInAddress } from './ownerInAddress.ts';

/**
 * Paints the portfolio as the person of this address saw it last. Runs before the program and must be quick: no network, one
 * read, nothing but text and style, and gone without a word if anything is not as it was.
 */
export function paintFirstRows(): void {
  // Outside of Teams there is only "Open in Teams". And the dialogs and the config page are other pages.
  if (window.parent === window || location.pathname !== '/tab/portfolio') return;
  if (isPartOrOtherView(new URLSearchParams(location.search))) return;
  const owner = ownerInAddress(location.search);
  const first = owner === undefined ? undefined : firstRowsOf(owner);
  if (first === undefined || isOtherLayout(first.width, innerWidth)) return;
  document.body.append(screenOf(first, innerWidth / first.width));
}

/** What was measured is the whole list, as it opens. */
const isPartOrOtherView = (asked: URLSearchParams): boolean => asked.has('team') || asked.has('view');

/** Below 720 pixels a row has two lines, above 1,100 it has a drawing. */
const isOtherLayout = (one: number, other: number): boolean =>
  [720, 1_100].some((limit) => one <= limit !== other <= limit);

function screenOf(first: FirstRows, stretch: number): HTMLElement {
  const { look, title, columns, statuses, agesUntil } = first;
  const screen = element('section', {
    position: 'fixed',
    inset: '0',
    zIndex: '1',
    overflow: 'hidden',
    background: look.page,
    color: look.words,
    fontFamily: look.fontFamily,
  });
  screen.id = firstRowsId;
  screen.ariaLabel = title.text;
  screen.ariaBusy = 'true';
  screen.append(stripOf(first), titleOf(title));
  const areAgesRight = Date.now() < agesUntil;
  for (const [index, [name, statusAt, age]] of first.rows.entries()) {
    const status = statuses[statusAt];
    if (status === undefined) continue;
    const row = element('div', {
      position: 'absolute',
      left: '0',
      right: '0',
      boxSizing: 'border-box',
      top: pixels(first.top + index * first.rowHeight),
      height: pixels(first.rowHeight),
      borderBottom: `1px solid ${look.line}`,
    });
    row.append(cellOf(columns.name, stretch, name, { color: status.nameColour }));
    row.append(statusOf(columns.status, stretch, status, look.page));
    if (areAgesRight)
      row.append(cellOf(columns.age, stretch, age, { color: look.quiet, textAlign: 'right' }));
    screen.append(row);
  }
  return screen;
}

const stripOf = ({ look, stripHeight }: FirstRows): HTMLElement =>
  element('div', {
    height: pixels(stripHeight),
    boxSizing: 'border-box',
    background: look.strip,
    borderBottom: `1px solid ${look.line}`,
  });

function titleOf({ text, left, top, font }: FirstTitle): HTMLElement {
  const title = element('div', {
    position: 'absolute',
    left: pixels(left),
    top: pixels(top),
    whiteSpace: 'nowrap',
  });
  setFont(title, font);
  title.textContent = text;
  return title;
}

function cellOf(column: FirstColumn, stretch: number, text: string, style: Style): HTMLElement {
  const cell = element('div', {
    position: 'absolute',
    left: pixels(column.left * stretch),
    top: pixels(column.top),
    width: pixels(column.width * stretch),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    ...style,
  });
  setFont(cell, column.font);
  cell.textContent = text;
  return cell;
}

function statusOf(
  column: FirstColumn,
  stretch: number,
  { shape, shapeColour, word, colour, isStrong }: FirstStatus,
  page: string,
): HTMLElement {
  const cell = cellOf(column, stretch, '', {
    color: colour,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    fontWeight: isStrong ? '600' : '400',
  });
  const said = element('span', {});
  said.textContent = word;
  cell.append(firstShape(shape, shapeColour, page), said);
  return cell;
}

type Style = Readonly<Record<string, string>>;

/** Style by the object model: our policy allows no style attributes. */
function element(name: 'div' | 'section' | 'span', style: Style): HTMLElement {
  const made = document.createElement(name);
  Object.assign(made.style, style);
  return made;
}

function setFont({ style }: HTMLElement, font: string): void {
  const [weight = '', size = '', lineHeight = ''] = font.split(/[ /]/u);
  Object.assign(style, { fontWeight: style.fontWeight || weight, fontSize: size, lineHeight });
}

const pixels = (count: number): string => `${count.toFixed(1)}px`;
