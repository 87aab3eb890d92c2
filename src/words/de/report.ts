import type { report as english } from '#words/en/report.ts';
import type { Translated } from '#words/translated.ts';

/** Der Standardbericht der Woche, am Bildschirm, auf Papier und als Datei. */
export const report: Translated<typeof english> = {
  'report.title': 'Portfolio, diese Woche',
  'report.titleOf': '{team}, diese Woche',
  'report.span': 'Von {from} bis {until}',
  'report.summary': '{changed} geändert, {unchanged} wie zuvor, von {silent} nichts gehört',
  'report.print': 'Drucken',
  'report.excel': 'Excel',
  'report.whenWhole': 'Sobald SharePoint geantwortet hat: Dieses Gerät behält weder Kosten noch Personen.',
  'report.channelOf': 'Posten im Kanal von',
  'report.chooseChannel': 'einem Projekt',
  'report.ask': 'Um einen Beitrag bitten',
  'report.asked':
    'Darum gebeten. Die Karte kommt innerhalb von ein, zwei Minuten in den Kanal, einmal in dieser Woche.',
  'report.problem': 'Das wurde nicht aufgeschrieben. Es wurde nichts gepostet; versuchen Sie es noch einmal.',
  'report.noChannel': 'Noch nennt kein Projekt seinen Kanal, deshalb gibt es keinen Ort für den Bericht.',
  'report.changed':
    '{count, plural, =0 {Diese Woche hat sich nichts geändert} one {# Projekt hat sich geändert} other {# Projekte haben sich geändert}}',
  'report.evidenceIs': 'Daten',
  'report.unchanged': '{count, plural, one {# meldete wie zuvor} other {# meldeten wie zuvor}}',
  'report.more': '{count, plural, one {# weiteres zeigen} other {# weitere zeigen}}',
  'report.silent':
    '{count, plural, one {Von # haben wir länger nichts gehört} other {Von # haben wir länger nichts gehört}}',
  'report.wouldHelp':
    '{day, select, none {Noch kein Bericht.} other {Zuletzt gehört am {day}.}} {lead, select, none {Was würde helfen?} other {Was würde Ihnen helfen, {lead}?}}',
  'report.started': 'Begonnen am {day}',
  'report.finished': 'Beendet am {day}',
  'report.status': 'Status ging von {from} auf {to}',
  'report.evidence': 'Die Daten gingen von {from} auf {to}',
  'report.finishMoved':
    'Ende rückte um {days, plural, one {# Tag} other {# Tage}} {where, select, later {nach hinten} other {nach vorn}}, auf {day}',
  'report.helpAsked': 'Bittet um Hilfe: {help}',
  'report.sheet.changes': 'Änderungen',
  'report.sheet.projects': 'Projekte',
  'report.key': 'Schlüssel',
  'report.project': 'Projekt',
  'report.change': 'Änderung',
  'report.silentCell': 'länger nichts gehört: Was würde helfen?',
  'report.team': 'Team',
  'report.stage': 'Phase',
  'report.lead': 'Leitung',
  'report.leadSays': 'Die Leitung sagt',
  'report.evidenceSays': 'Die Daten sagen',
  'report.reportedOn': 'Berichtet am',
  'report.baseline': 'Ende laut Basisplan',
  'report.p50': 'Wahrscheinliches Ende (P50)',
  'report.p85': 'Ende mit 85\u00A0% (P85)',
  'report.budget': 'Budget',
  'report.spent': 'Ausgegeben',
  'report.atEnd': 'Kosten am Ende',
  'report.done': 'Fertig,\u00A0%',
  'report.headline': 'Kernaussage',
  'report.notSettled': 'noch offen',
};
