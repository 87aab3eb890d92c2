import type { timeline as english } from '#words/en/timeline.ts';
import type { Translated } from '#words/translated.ts';

/** Alle Projekte in einem Kalender. */
export const timeline: Translated<typeof english> = {
  'timeline.title': 'Zeitplan',
  'timeline.zoom': 'Wie viel Zeit',
  'timeline.zoom.quarter': 'Quartal',
  'timeline.zoom.half': 'Halbjahr',
  'timeline.zoom.year': 'Jahr',
  'timeline.zoom.all': 'Alles',
  'timeline.earlier': 'Früher',
  'timeline.later': 'Später',
  'timeline.toToday': 'Heute',
  'timeline.milestones': 'Meilensteine',
  'timeline.milestonesProblem': 'Die Meilensteine waren gerade nicht lesbar.',
  'timeline.table': 'Als Tabelle',
  'timeline.drawing': 'Als Zeichnung',
  'timeline.today': 'Heute',
  'timeline.key.baseline': 'Basisplan',
  'timeline.key.forecast': 'Prognose, dann wie weit es gehen kann',
  'timeline.key.event': 'Geschäftstermin',
  'timeline.keys':
    'Auf und ab wählen ein Projekt, links und rechts bewegen in der Zeit, Plus und Minus ändern, wie viel Zeit zu sehen ist, Enter öffnet das Projekt.',
  'timeline.column.project': 'Projekt',
  'timeline.column.health': 'Die Daten sagen',
  'timeline.column.start': 'Beginn',
  'timeline.column.baseline': 'Basisplan',
  'timeline.column.forecast': 'Wahrscheinliches Ende',
  'timeline.column.until': 'Vielleicht bis',
  'timeline.column.slip': 'zum Basisplan',
  'timeline.column.event': 'Geschäftstermin',
  'timeline.column.drawing': 'Zeichnung',
  'timeline.noTeam': 'Ohne Team',
  'timeline.notConverging': 'Ende offen',
  'timeline.slip': '{days, plural, =0 {0 T} other {{sign}# T}}',
  'timeline.event': '{day} {name}',
  'timeline.row':
    '{name}, die Daten sagen {health}: {baseline, select, none {kein Basisplan} other {geplant bis {baseline}}}, {finish, select, none {keine Prognose} open {kein Ende in Sicht} other {wahrscheinlich {finish}}}{until, select, none {} open {, nach hinten offen} other {, vielleicht bis {until}}}{slip, select, none {} other {, {slip} gegenüber dem Plan}}{event, select, none {} other {, {event}}}',
  'timeline.range': '{from} bis {to}',
  'timeline.more': '{count, plural, one {# weiteres zeigen} other {# weitere zeigen}}',
  'timeline.empty': 'Noch hat kein Projekt einen Tag',
  'timeline.emptyWhy': 'Ein Beginn, ein Basisplan oder eine Prognose bringt ein Projekt in den Kalender.',
};
