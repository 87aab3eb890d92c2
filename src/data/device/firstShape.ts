import type { FirstShape } from './firstRows.ts';

type Attributes = Readonly<Record<string, string>>;

// The same figures as the tab's status mark.
const figures: Record<FirstShape, readonly [name: string, attributes: Attributes][]> = {
  green: [
    ['circle', { cx: '8', cy: '8', r: '7.2', fill: 'currentColor' }],
    ['path', { d: 'M4.9 8.2l2.2 2.2 4-4.4', class: 'glyph' }],
  ],
  amber: [
    [
      'path',
      {
        d: 'M8 1.2c.5 0 .9.3 1.1.7l6 11.3c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l6-11.3c.2-.4.6-.7 1.1-.7z',
        fill: 'currentColor',
      },
    ],
    ['path', { d: 'M8 5.8v4M8 12.2v.2', class: 'glyph' }],
  ],
  red: [
    [
      'rect',
      {
        x: '2.6',
        y: '2.6',
        width: '10.8',
        height: '10.8',
        rx: '1',
        fill: 'currentColor',
        transform: 'rotate(45 8 8)',
      },
    ],
    ['path', { d: 'M6 6l4 4M10 6l-4 4', class: 'glyph' }],
  ],
  none: [
    [
      'circle',
      {
        cx: '8',
        cy: '8',
        r: '6.6',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.5',
        'stroke-dasharray': '2.6 2',
      },
    ],
  ],
};

const glyph: Attributes = { fill: 'none', 'stroke-width': '1.7', 'stroke-linecap': 'round' };

export function firstShape(shape: FirstShape, colour: string, page: string): SVGElement {
  const drawing = svg('svg', { width: '14', height: '14', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  drawing.style.color = colour;
  for (const [name, { class: isGlyph, ...attributes }] of figures[shape])
    drawing.append(svg(name, isGlyph === undefined ? attributes : { ...attributes, ...glyph, stroke: page }));
  return drawing;
}

function svg(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
