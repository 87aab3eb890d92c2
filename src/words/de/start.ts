import type { start as english } from '#words/en/start.ts';
import type { Translated } from '#words/translated.ts';

/** Was jede Seite sagen kann, bevor ihre eigenen Worte da sind. */
export const start: Translated<typeof english> = {
  'start.loading': 'Die Listen werden gelesen',
  'start.waiting': 'SharePoint bittet uns, {seconds} s zu warten. Dann geht es von selbst weiter.',
  'start.crashed.title': 'Bei uns ist etwas kaputtgegangen',
  'start.crashed.why':
    'Was gespeichert ist, bleibt gespeichert. Laden Sie die Seite neu; wenn es wieder vorkommt, sagen Sie es denen, die TS PMO betreiben.',
  'start.reload': 'Neu laden',
};
