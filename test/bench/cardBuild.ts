import { createRequire } from 'node:module';

import { statusCard } from '#cards/statusCard.ts';
import { coreSwitch, everything, onCard, scene } from '#test/cards/projects.ts';

import { medianCpuMs, type Metric } from './metric.ts';

const cards = 2_000;

interface TemplateEngine {
  expand(context: { readonly $root: unknown }): unknown;
}

// Its types do not pass our checks, and it is CommonJS.
const require = createRequire(import.meta.url);
const { Template } = require('adaptivecards-templating') as {
  readonly Template: new (template: unknown) => TemplateEngine;
};

/**
 * The same card twice: built by our functions from a project, words and days included, and by Microsoft's template engine,
 * which is handed every text ready made. The templates are compiled once, outside of what is measured.
 */
export function measureCardBuild(): Metric {
  const ours = (): string => JSON.stringify(build());
  const { template, texts } = templateOf(build());
  const engine = new Template(template);
  const theirs = (): string => JSON.stringify(engine.expand({ $root: texts }));
  if (ours() !== theirs()) throw new Error('the two cards differ');
  const oursMs = medianCpuMs(() => repeat(ours));
  const theirsMs = medianCpuMs(() => repeat(theirs));
  return {
    metric: 'card-build',
    value: (oursMs / cards) * 1000,
    unit: 'µs CPU a card, with its JSON',
    against: 'adaptivecards-templating, the same card, template compiled once',
    ratio: oursMs / theirsMs,
  };
}

const build = () =>
  statusCard({
    ...onCard(coreSwitch),
    scene,
    include: everything,
    evidenceDiffers: true,
    sharedBy: 'Ida Nyberg',
    canAskForHelp: true,
    refreshUserIds: ['29:a1'],
  });

const repeat = (make: () => unknown): void => {
  for (let made = 0; made < cards; made += 1) make();
};

/** The card with each text a reader sees replaced by `${tN}`. */
function templateOf(card: unknown): { readonly template: unknown; readonly texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  const bound = JSON.stringify(card, (key, value: unknown) => {
    if (
      typeof value !== 'string' ||
      !['text', 'value', 'key', 'itemId', 'etag', 'nonce', 'url'].includes(key)
    )
      return value;
    const name = `t${Object.keys(texts).length}`;
    texts[name] = value;
    return `\${${name}}`;
  });
  return { template: JSON.parse(bound), texts };
}
