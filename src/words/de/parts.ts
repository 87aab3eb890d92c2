import type { parts as english } from '#words/en/parts.ts';
import type { Translated } from '#words/translated.ts';

/** Meilensteine, Burn-up und Leute im Projekt-Tab. */
export const parts: Translated<typeof english> = {
  'parts.milestones': 'Meilensteine',
  'parts.milestones.note': '{done} von {all} erreicht',
  'parts.milestones.empty': 'Noch keine Meilensteine. Ein oder zwei machen die Prognose für alle sichtbar.',
  'parts.milestones.trend': 'Wie sich die Prognosen bewegt haben',
  'parts.milestones.trendWords':
    'Jede Linie ist ein Meilenstein: waagerecht ist stabil, steigend rückt hinaus. Erreicht ist er, wo sie die Diagonale trifft.',
  'parts.milestones.baseline': 'Basisplan',
  'parts.milestones.forecast': 'Prognose',
  'parts.milestones.actual': 'Erreicht am',
  'parts.milestones.moved': 'Verschiebung',
  'parts.milestones.name': 'Meilenstein',
  'parts.milestones.movedDays': '{days, plural, =0 {wie geplant} other {{sign}# T}}',
  'parts.milestones.add': 'Hinzufügen',
  'parts.milestones.edit': 'Bearbeiten',
  'parts.milestones.editLabel': '{title} bearbeiten',
  'parts.milestones.saved': 'Gespeichert: {title}',
  'parts.milestones.said': 'gesagt am',
  'parts.milestones.event': 'Geschäftstermin',
  'parts.save': 'Speichern',
  'parts.cancel': 'Abbrechen',
  'parts.titleWanted': 'Ein paar Worte, damit andere wissen, worum es geht.',
  'parts.burnUp': 'Burn-up',
  'parts.burnUp.note': '{weeks, plural, one {# Woche} other {# Wochen}} gezählt',
  'parts.burnUp.done': '{count} erledigt',
  'parts.burnUp.scope': 'Umfang {count}',
  'parts.burnUp.target': 'Ziel {day}',
  'parts.burnUp.p50': 'wahrscheinlich {day}',
  'parts.burnUp.p85': 'vielleicht bis {day}',
  'parts.burnUp.week': 'Woche',
  'parts.burnUp.doneHead': 'Insgesamt erledigt',
  'parts.burnUp.scopeHead': 'Umfang',
  'parts.burnUp.words':
    'Die durchgezogene Linie ist, was erledigt ist. Der Fächer zeigt, wohin die Wochenzählungen führen.',
  'parts.people': 'Leute, nächste 4 Wochen',
  'parts.people.note': 'für Sie gelesen, weil Sie Mitglied der Personen-Site sind',
  'parts.people.load': '{percent}\u00A0%',
  'parts.people.of': '{skill}{others, select, none {} other {, mit {others}}}',
  'parts.people.bar':
    '{name}: {percent}\u00A0% angefragt von {capacity}\u00A0% vorhanden, in der vollsten Woche',
  'parts.people.none': 'In diesen Wochen wird niemand angefragt.',
};
