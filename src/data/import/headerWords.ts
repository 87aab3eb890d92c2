import type { Stage } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { ImportField } from './importMapping.ts';

/** What a column's header says in English, German and French, folded to plain letters; the better guess first. */
export const headerWords: Readonly<Record<ImportField | 'rating', readonly RegExp[]>> = {
  projectName: [
    /^(project|projekt|projet|vorhaben)s?[\s_-]*(name|titel|title|bezeichnung|nom)$|^nom du projet$|^intitule( du projet)?$/u,
    /^(project|projekt|projet|vorhaben|initiative|massnahme|programme?)$/u,
    /\b(name|titel|title|bezeichnung|intitule|vorhaben)\b|projektname/u,
  ],
  sourceId: [
    /^(project|projekt|projet|lfd\.?|laufende)?[\s_-]*(id|nr\.?|no\.?|nummer|number|numero|kennung|key|code|schluessel)$/u,
    /projekt(nr|nummer|id)|\b(id|kennung|aktenzeichen|reference|referenz)\b/u,
  ],
  team: [
    /^(team|abteilung|bereich|department|equipe|service|direction|fachbereich|business unit|organisationseinheit)$/u,
    /abteilung|bereich|department|\bteam\b|equipe|\bunit\b|ressort/u,
  ],
  teamName: [],
  lead: [
    /^(project (lead|manager|leader|owner)|projektleit(er|ung|erin)|projektleiter(\/?-?in)?|leiter(in)?|chef(fe)? de projet|pl|pm|leitung|lead|owner|verantwortlich(er|e)?|responsable|manager)$/u,
    /projektleit|project (lead|manager)|verantwortlich|responsable|chef(fe)? de projet/u,
  ],
  sponsor: [/^(sponsor|auftraggeber(in)?|commanditaire|sro)$/u, /sponsor|auftraggeb|commanditaire/u],
  stage: [/^(stage|phase|projektphase|etape)$/u, /\bphase\b|\bstage\b|lifecycle/u],
  comment: [
    /^(kommentar|comment(aire)?s?|bemerkung(en)?|status ?text|headline|lagebericht|statusbericht|notes?|notizen|remarks?|anmerkung(en)?)$/u,
    /kommentar|comment|bemerkung|anmerkung|erlauterung|remark/u,
  ],
  startOn: [
    /^(start|beginn|anfang|debut|startdatum|start date|projektstart|date de debut|startet am|begin)$/u,
    /start|beginn|debut/u,
  ],
  baselineFinish: [
    /baseline|urspr(u|ue)nglich|plan(ned)?[\s_-]*(ende|end|finish|termin)|soll[\s-]*(ende|termin)|(ende|end|finish|termin)[\s_-]*(geplant|planned|soll)|fin initiale/u,
  ],
  forecastFinish: [
    /^(ende|end|finish|fertig(stellung)?|enddatum|end date|fin|date de fin|abschluss|zieltermin|due date|projektende|fertig bis|fin prevue)$/u,
    /forecast|prognose|voraussichtlich|erwartet|estimated completion|expected (end|finish)|fin prevue/u,
    /ende|\bend\b|finish|fertig|abschluss|completion|\bfin\b|deadline|termin|echeance|due/u,
  ],
  budget: [
    /^(budget|gesamtbudget|total budget|kostenrahmen|plankosten|budget total)\b/u,
    /budget|kosten ?rahmen|plankosten|volumen|\bcost\b|kosten|cout/u,
  ],
  spentToDate: [
    /spent|ausgegeben|ist[\s-]*kosten|verbraucht|actuals?\b|bisherige kosten|depens|verbrauch|abgerufen|to date/u,
  ],
  earnedPercent: [
    /fertigstellungsgrad|fortschritt|progress|% ?(complete|done|fertig)|avancement|erledigt|percent complete|prozent/u,
  ],
  businessGoal: [
    /^(ziel|zweck|goal|objective|objectif|beschreibung|description|purpose|nutzen)$/u,
    /beschreibung|description|objectif|zielsetzung|business goal|\bziel\b/u,
  ],
  rating: [
    /^(status|ampel|rag|gesamtstatus|overall status|health|etat|statut|ampelstatus|colou?r)$/u,
    /ampel|\brag\b|status|health|meteo|statut|\betat\b|rating/u,
  ],
};

/** Words people put in a status column. Whatever is not here is unknown, never green. */
export const usualRagWords: Readonly<Record<string, Rag>> = {
  ...wordsFor('green', 'green g grün gruen vert v 🟢 on_track im_plan auf_kurs en_bonne_voie in_time'),
  ...wordsFor(
    'amber',
    'amber a yellow y gelb orange jaune 🟡 🟠 at_risk gefährdet kritisch_beobachten attention à_risque',
  ),
  ...wordsFor('red', 'red r rot rouge 🔴 critical kritisch off_track verzug gestört critique'),
};

export const usualStageWords: Readonly<Record<string, Stage>> = {
  ...wordsFor('Idea', 'idea idee idée proposed vorschlag antrag proposition backlog'),
  ...wordsFor(
    'Starting',
    'starting planning planung initiierung vorbereitung planned geplant initiation planifié démarrage',
  ),
  ...wordsFor(
    'Running',
    'running active execution laufend umsetzung in_umsetzung läuft en_cours in_progress durchführung realisierung aktiv',
  ),
  ...wordsFor('Paused', 'paused on_hold pausiert ruhend angehalten en_pause suspendu'),
  ...wordsFor('Stopped', 'stopped cancelled canceled abgebrochen gestoppt eingestellt annulé arrêté'),
  ...wordsFor('Done', 'done completed complete closed abgeschlossen beendet fertig terminé clôturé finished'),
};

function wordsFor<T extends string>(value: T, words: string): Readonly<Record<string, T>> {
  return Object.fromEntries(words.split(' ').map((word) => [word.replaceAll('_', ' '), value]));
}
