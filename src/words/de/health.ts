import type { health as english } from '#words/en/health.ts';
import type { Translated } from '#words/translated.ts';

/** Was die Daten sagen, Signal für Signal. Jeder Satz trägt seinen Grund. */
export const health: Translated<typeof english> = {
  'health.name.schedule': 'Termin',
  'health.name.cost': 'Kosten',
  'health.name.milestones': 'Meilensteine',
  'health.name.throughput': 'Tempo',
  'health.name.risk': 'Risiko',
  'health.name.capacity': 'Kapazität',
  'health.name.waiting': 'Warten',
  'health.name.freshness': 'Bericht',

  'health.schedule.after':
    '{from, select, trend {Ende nach Trend} throughput {Ende bei diesem Tempo} other {Ende laut Prognose}} {day}: {days, plural, one {# Tag} other {# Tage}} nach dem Basisplan',
  'health.schedule.before':
    '{from, select, trend {Ende nach Trend} throughput {Ende bei diesem Tempo} other {Ende laut Prognose}} {day}: {days, plural, one {# Tag} other {# Tage}} vor dem Basisplan',
  'health.schedule.onPlan':
    '{from, select, trend {Ende nach Trend} throughput {Ende bei diesem Tempo} other {Ende laut Prognose}} {day}, wie im Basisplan',
  'health.schedule.notConverging': 'Jeder Bericht schiebt das Ende weiter hinaus, als Zeit vergangen ist',

  'health.cost.over': '{cost} bei Fertigstellung, {over} über dem Budget',
  'health.cost.within': '{cost} bei Fertigstellung, im Budget von {budget}',
  'health.cost.unknown': 'Noch ist nichts erarbeitet, deshalb gibt es keine Kostenprognose',

  'health.milestones.moved':
    'Das Ende hat sich in {movedLater, plural, =4 {jedem} other {#}} der letzten 4 Berichte verschoben',
  'health.milestones.passed':
    '„{milestone}“ war für {day} vorhergesagt, vor {days, plural, one {# Tag} other {# Tagen}}',
  'health.milestones.next': 'Als Nächstes „{milestone}“, {day}',
  'health.milestones.steady': 'Das Ende bleibt stabil',

  'health.throughput.chance':
    'Bis {day} fertig mit {percent}\u00A0% Wahrscheinlichkeit, {items} Aufgaben offen',
  'health.throughput.passed':
    'Das Ende laut Basisplan, {day}, ist vorbei, {items, plural, one {# Aufgabe ist} other {# Aufgaben sind}} offen',
  'health.throughput.few':
    '{weeks, plural, one {# Woche} other {# Wochen}} bisher gezählt; ein Tempo braucht 4',

  'health.risk.none': 'Kein offenes Risiko erreicht 15 oder mehr',
  'health.risk.worst':
    '{title, select, none {Ein Risiko} other {„{title}“}} ({score} von 25) {lacks, select, owner {hat niemanden, der sich kümmert} response {hat noch keine Maßnahme} newDate {braucht ein neues Datum} other {ist offen, mit Zuständigkeit und Maßnahme}}',

  'health.capacity.short': '{skill}: {percent}\u00A0% des Bedarfs in KW {week} ist nicht gedeckt',
  'health.capacity.enough': '{skill} ist für die nächsten vier Wochen gedeckt',

  'health.waiting':
    '{what, select, decision {Auf eine Entscheidung} other {Auf Hilfe}} wird gewartet, {days, plural, =0 {seit heute} one {seit # Tag} other {seit # Tagen}}: {title}',

  'health.freshness.today': 'Neuester Bericht von heute',
  'health.freshness.age': 'Neuester Bericht ist {days, plural, one {# Tag} other {# Tage}} alt',
  'health.freshness.never': 'Noch hat niemand berichtet',
};
