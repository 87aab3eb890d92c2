import type { importing as english } from '#words/en/import.ts';
import type { Translated } from '#words/translated.ts';

/** Eine Datei mit Projekten hereinholen und alles herausnehmen. */
export const importing: Translated<typeof english> = {
  'import.title': 'Portfolio importieren',
  'import.why':
    'Eine Datei mit einer Zeile je Projekt. Sie sehen, was daraus wird, bevor etwas geschrieben wird, und können es danach rückgängig machen.',
  'import.drop': 'Datei hier ablegen, oder',
  'import.choose': 'Datei wählen',
  'import.formats': 'CSV oder Excel (.xlsx), in jeder Sprache',
  'import.reading': '{file} wird gelesen',
  'import.otherFile': 'Andere Datei',
  'import.back': 'Einrichtung',
  'import.notATable':
    '{file} liest sich nicht als Tabelle. Eine CSV- oder .xlsx-Datei mit einer Kopfzeile und einer Zeile je Projekt tut es.',
  'import.readOnly.title': 'Importieren ist für die, die die Listen führen',
  'import.readOnly.why': 'Sie können das Portfolio lesen. Eine Datei für Sie hereinholen kann: {pmo}.',

  'import.columns': 'Was in {file} was ist',
  'import.columnsWhy':
    'Aus den Überschriften und dem, was darunter steht, erraten. Ändern Sie, was nicht stimmt.',
  'import.notInFile': 'nicht in dieser Datei',
  'import.noHeader': 'Spalte {number}',
  'import.field.projectName': 'Projektname',
  'import.field.sourceId': 'Nummer oder Kennung in der Datei',
  'import.field.team': 'Team',
  'import.field.lead': 'Projektleitung',
  'import.field.rating': 'Ampelfarbe',
  'import.field.comment': 'Kernaussage',
  'import.field.startOn': 'Beginn',
  'import.field.baselineFinish': 'Ende laut Basisplan',
  'import.field.forecastFinish': 'Ende laut Prognose',
  'import.field.budget': 'Budget',
  'import.field.spentToDate': 'Bisher ausgegeben',
  'import.field.earnedPercent': 'Fertigstellungsgrad,\u00A0%',
  'import.field.stage': 'Phase',
  'import.field.businessGoal': 'Geschäftsziel',
  'import.example': 'zum Beispiel {text}',

  'import.preview': 'Was daraus wird',
  'import.preview.count':
    '<b>{good, plural, one {# Projekt} other {# Projekte}} gut</b>, {noted, plural, one {# mit Hinweis} other {# mit Hinweis}}',
  'import.preview.there':
    '{count, plural, one {# ist schon hier und bleibt, wie es ist} other {# sind schon hier und bleiben, wie sie sind}}.',
  'import.preview.skipped': '{count, plural, one {# Zeile ist} other {# Zeilen sind}} kein Projekt.',
  'import.preview.needsName':
    'Sagen Sie, welche Spalte den Projektnamen enthält, und die Vorschau erscheint hier.',
  'import.preview.money':
    '{currency} in der Datei, {own} hier: Beträge kommen als Zahlen herein, nicht umgerechnet.',
  'import.preview.notes': 'Zeilen mit Hinweis',
  'import.preview.more': '{count, plural, one {und # weitere} other {und # weitere}}',
  'import.preview.row': 'Zeile',
  'import.preview.column': 'Spalte',
  'import.preview.text': 'Zelle',
  'import.preview.reason': 'Warum',
  'import.reason.notADay': 'kein Tag; bleibt leer',
  'import.reason.notAnAmount': 'kein Betrag; bleibt leer',
  'import.reason.notAColour': 'keine Farbe; der Status bleibt offen',
  'import.reason.noRating': 'keine Farbe; der Status bleibt offen',
  'import.reason.notAStage': 'eine Phase, die wir nicht kennen; bleibt leer',
  'import.reason.statusRefused': 'Rot ohne einen Satz dazu; der Status bleibt offen',
  'import.reason.sourceIdMissing': 'keine Nummer; die Zeile bleibt draußen',
  'import.reason.sourceIdTwice': 'gleich wie eine Zeile darüber; bleibt draußen',
  'import.reason.nameMissing': 'kein Name; die Zeile bleibt draußen',
  'import.start':
    '{count, plural, =0 {Nichts zu importieren} one {# Projekt importieren} other {# Projekte importieren}}',

  'import.running': '{file} wird importiert',
  'import.progress': '{done} von {all} Zeilen geschrieben',
  'import.left':
    '{minutes, plural, =0 {noch weniger als eine Minute} one {noch etwa eine Minute} other {noch etwa # Minuten}}',
  'import.leftUnknown': 'Wie lange es dauert, zeigt sich nach den ersten Zeilen',
  'import.waiting':
    'SharePoint bittet uns, {seconds, plural, one {# Sekunde} other {# Sekunden}} zu warten. Der Import geht von selbst weiter.',
  'import.mayClose':
    'Diese Seite zu schließen verliert nichts: Dieselbe Datei noch einmal zu importieren macht dort weiter.',

  'import.done': '{count, plural, one {# Projekt ist} other {# Projekte sind}} in Ihrem Portfolio',
  'import.done.there':
    '{count, plural, =0 {Vorher war nichts hier.} one {# war schon hier und blieb, wie es war.} other {# waren schon hier und blieben, wie sie waren.}}',
  'import.done.teams': 'Teams legt {pmo} an; bis dahin zeigen Projekte den Teamnamen aus der Datei.',
  'import.open': 'Portfolio öffnen',
  'import.undo': 'Import rückgängig machen',
  'import.undoing': 'Wird rückgängig gemacht',
  'import.undone': '{count, plural, one {# Projekt wurde} other {# Projekte wurden}} wieder beiseitegelegt',
  'import.undone.why':
    'Sie sind in SharePoint archiviert, nicht gelöscht. Die Datei noch einmal zu importieren bringt sie zurück.',
  'import.stopped': 'Der Import hielt unterwegs an',
  'import.stopped.why': '{why} Was geschrieben ist, ist sicher; weiterzumachen schreibt nur den Rest.',
  'import.goOn': 'Weitermachen',
  'import.problem.signInNeeded': 'Ihre Anmeldung ist abgelaufen.',
  'import.problem.noAccess': 'SharePoint lässt Sie diese Liste nicht schreiben.',
  'import.problem.notFound': 'Eine Liste wurde nicht gefunden; die Einrichtung zeigt, welche.',
  'import.problem.throttled': 'SharePoint bittet um eine lange Pause ({seconds} s).',
  'import.problem.offline': 'Die Verbindung ist fort.',
  'import.problem.other': 'SharePoint hat eine Zeile nicht angenommen.',

  'export.title': 'Ihre Daten',
  'export.why': 'Alles gehört Ihnen: Nehmen Sie alles mit, oder holen Sie ein Portfolio herein.',
  'export.everything': 'Alles exportieren',
  'export.csv': 'Eine Liste als CSV',
  'export.working': 'Die Listen werden gelesen …',
  'export.done':
    '{rows, plural, one {# Zeile} other {# Zeilen}} aus {lists, plural, one {# Liste} other {# Listen}} exportiert',
  'export.problem':
    'Die Listen waren gerade nicht lesbar. Es wurde nichts exportiert; versuchen Sie es gleich noch einmal.',
  'export.file': 'TS PMO {day}',
  'export.found': '{file} ist ein Export von TS PMO',
  'export.foundWhy':
    '{rows, plural, one {# Zeile} other {# Zeilen}} aus {lists}. Zeilen, die schon hier sind, bleiben, wie sie sind.',
  'export.brought':
    '{count, plural, =0 {Alles war schon hier} one {# Zeile ist zurück} other {# Zeilen sind zurück}}',
  'export.bringBack': 'Alles zurückholen',
};
