import type { grid as english } from '#words/en/grid.ts';
import type { Translated } from '#words/translated.ts';

/** Was neben der Projektliste steht: Ansichten, Filter, Sätze aus anderen Listen und warum eine Zahl so ist. */
export const grid: Translated<typeof english> = {
  'grid.views': 'Ansichten',
  'grid.view.all': 'Alle',
  'grid.view.look': 'Einen Blick wert',
  'grid.views.mine': 'Meine, auf diesem Gerät',
  'grid.views.ofPmo': 'Vom PMO geteilt',
  'grid.views.name': 'Name dieser Ansicht',
  'grid.views.saveMine': 'Für mich speichern',
  'grid.views.share': 'Mit allen teilen',
  'grid.views.shared': 'Geteilt: Alle finden sie hier.',
  'grid.views.notShared': 'SharePoint hat es nicht angenommen: Geteilte Ansichten ändert das PMO.',
  'grid.views.notKept': 'Dieses Gerät behält nichts. Die Ansicht gilt, bis Sie die Seite verlassen.',
  'grid.views.forget': 'Ansicht {name} vergessen',
  'grid.reset': 'Zurücksetzen',
  'grid.filter': 'Filter',
  'grid.filtered': '{count, plural, one {# Filter} other {# Filter}}',
  'grid.group': 'Gruppieren',
  'grid.noGroups': 'Keine Gruppen',
  'grid.columns': 'Spalten',
  'grid.facet.status': 'Status',
  'grid.facet.health': 'Datenlage',
  'grid.facet.team': 'Team',
  'grid.facet.stage': 'Phase',
  'grid.facet.method': 'Vorgehen',
  'grid.facet.lead': 'Projektleitung',
  'grid.facet.sponsor': 'Sponsor',

  'grid.empty.title': 'Noch kein Projekt',
  'grid.empty.team': '{team} hat hier noch kein Projekt',
  'grid.empty.why':
    'Das erste beginnt in einem Kanal: „+“ über den Beiträgen, TS PMO, „Neues Projekt“. Oder Sie tragen eine Zeile in die Liste PMO Projects ein.',
  'grid.empty.all': 'Projekte aller Teams zeigen',

  'grid.kind.hotSpot': 'Zwei brauchen dieselben Leute',
  'grid.kind.decisionWanted': 'Auf eine Entscheidung wird gewartet',
  'grid.kind.requestOpen': 'Um Hilfe gebeten, wir sind dran',
  'grid.says.clash':
    '<b>{one}</b> und <b>{other}</b> brauchen beide {what}, {weeks, select, one {KW {first}} other {KW {first}–{last}}}: {load}\u00A0% angefragt, {capacity}\u00A0% vorhanden.',
  'grid.says.alone':
    '<b>{project}</b> braucht mehr {what} als vorhanden, {weeks, select, one {KW {first}} other {KW {first}–{last}}}: {load}\u00A0% angefragt, {capacity}\u00A0% vorhanden.',
  'grid.says.projectAsks': '<b>{project}</b>: {what}',
  'grid.says.asks': '{what}',
  'grid.open': 'Öffnen',
  'grid.showClash': 'Wochen zeigen',
  'grid.options': 'Möglichkeiten ansehen',
  'grid.costsAWeek': '{money} je Woche Verzögerung',

  'grid.why.title': 'Warum, {project}',
  'grid.why.close': 'Schließen',
  'grid.why.signals': '{count, plural, one {# Signal} other {# Signale}}',
  'grid.why.movesLater': 'Die Berichte haben das Ende nach hinten geschoben',
  'grid.why.steady': 'Das Ende bleibt stabil',
  'grid.why.baseline': 'Basisplan',
  'grid.why.input': 'Was eingeflossen ist',
  'grid.why.value': 'Wert',
  'grid.why.source':
    'Gelesen aus der Zeile {key} der Liste PMO Projects{day, select, none {} other {, zuletzt berichtet {day}}}.',
  'grid.hitRate': 'unsere Prognosen trafen {right} von {of} Mal zu',
  'grid.why.hitRate': 'Prognosen wie diese trafen {right} von {of} Mal zu.',
  'grid.why.openProject': 'Projekt öffnen',

  'grid.rule.schedule':
    'Ab 4 Wochenzählungen wird das Ende aus dem Tempo berechnet, ab 4 Berichten aus ihrem Trend; davor gilt das Datum der Projektleitung. Über 5\u00A0% der Dauer des Basisplans ist es Gelb, über 10\u00A0% Rot.',
  'grid.rule.noSchedule':
    'Für dieses Projekt führt niemand Basisplan und Prognose, deshalb lässt sich keine Verschiebung angeben.',
  'grid.rule.cost':
    'Was bisher je ausgegebener Einheit erarbeitet wurde, wird bis zum Ende fortgeschrieben. Über 5\u00A0% über dem Budget ist es Gelb, über 10\u00A0% Rot.',
  'grid.rule.costNotHere':
    'Dieses Gerät behält weder Budget noch Ausgaben. Die Kosten kommen mit der Antwort von SharePoint.',
  'grid.rule.noCost':
    'Für dieses Projekt führt niemand Budget und Ausgaben, deshalb lassen sich keine Kosten angeben.',
  'grid.rule.milestones': 'Der offene Meilenstein mit der frühesten Prognose.',
  'grid.rule.noMilestones': 'Für dieses Projekt führt niemand Meilensteine.',
  'grid.rule.age':
    'Tage seit dem neuesten Bericht. Nach 7 Tagen verblasst er, nach 14 gilt er als keine Meldung.',
  'grid.rule.scope': 'Der Anteil des Meilensteingewichts, der erledigt ist.',
  'grid.rule.scopeAgile': 'Erledigte Aufgaben, gemessen an allen erledigten und offenen.',
  'grid.rule.health':
    'Die Daten sagen {evidence}: Das schlechteste Signal entscheidet, und was nicht bekannt ist, zählt nie als Grün.',

  'grid.input.budget': 'Budget',
  'grid.input.spent': 'Bisher ausgegeben',
  'grid.input.earned': 'Bisher erarbeitet',
  'grid.input.atEnd': 'Am Ende, bei diesem Verlauf',
  'grid.input.baseline': 'Ende laut Basisplan',
  'grid.input.reported': 'Prognose vom {day}',
  'grid.input.reportedOn': 'Neuester Bericht',
  'grid.input.done': 'Erledigte Aufgaben',
  'grid.input.left': 'Offene Aufgaben',
  'grid.input.weight': 'Erledigtes Meilensteingewicht',
};
