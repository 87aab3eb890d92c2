import type { status as english } from '#words/en/status.ts';
import type { Translated } from '#words/translated.ts';

/** Die Ampel, und worum gebeten wird, wenn eine Meldung so nicht übernommen werden kann. */
export const status: Translated<typeof english> = {
  'status.green': 'Grün',
  'status.amber': 'Gelb',
  'status.red': 'Rot',
  'status.noNews': 'Keine Meldung',
  'status.unknown': 'Nicht bekannt',
  'status.notSet': 'Noch nicht gesagt',
  'status.stage.Idea': 'Idee',
  'status.stage.Starting': 'Im Aufbau',
  'status.stage.Running': 'Läuft',
  'status.stage.Paused': 'Ruht',
  'status.stage.Stopped': 'Gestoppt',
  'status.stage.Done': 'Fertig',
  'status.method.Agile': 'Agil',
  'status.method.Waterfall': 'Wasserfall',
  'status.method.Hybrid': 'Hybrid',
  'status.refused.redNeedsHeadline':
    'Was würde helfen? Bei Rot sagt ein Satz in der Kernaussage, wo das Projekt steht.',
  'status.refused.newerReportExists':
    'Es gibt schon einen neueren Bericht vom {day}. Öffnen Sie ihn zuerst, damit nichts davon verloren geht.',
  'status.refused.textTooLong':
    '{field, select, headline {Die Kernaussage} next {Was als Nächstes kommt} other {Was helfen würde}} kann {longest} Zeichen lang sein.',
  'status.refused.numberOutOfRange':
    '{field, select, spentToDate {Bisher ausgegeben ist ein Betrag ab 0.} earnedPercent {Der Fertigstellungsgrad liegt zwischen 0 und 100\u00A0%.} doneItems {Erledigte Aufgaben sind eine ganze Zahl.} other {Offene Aufgaben sind eine ganze Zahl.}}',
};
