import type { capacity as english } from '#words/en/capacity.ts';
import type { Translated } from '#words/translated.ts';

/** Wer und was wo gebraucht wird, Woche für Woche. */
export const capacity: Translated<typeof english> = {
  'capacity.title': 'Kapazität',
  'capacity.off': 'Kapazität ist nicht eingeschaltet',
  'capacity.offWhy':
    'Sobald Projekte sagen, wie viel einer Kompetenz sie wann brauchen, zeigt diese Seite, wo zwei von ihnen dieselben Leute brauchen. In den Einstellungen einschalten kann es: {pmo}.',
  'capacity.empty': 'Noch hat niemand eine Kompetenz angefragt',
  'capacity.emptyWhy':
    'Jede Zeile in PMO Demand sagt, wie viel einer Kompetenz ein Projekt braucht, von wann bis wann. Zeilen ohne Projekt sagen, was davon vorhanden ist.',
  'capacity.problem':
    'Der Bedarf war gerade nicht lesbar. Es ist nichts verloren; der nächste Versuch kann ihn bringen.',
  'capacity.hotSpots':
    '{count, plural, =0 {Keine Kompetenz wird mehr gebraucht, als vorhanden ist} one {# Engpass} other {# Engpässe}}',
  'capacity.hotSpotsNote': 'mehr wird gebraucht, als vorhanden ist; was am meisten kostet, steht zuerst',
  'capacity.says.pair':
    '<b>{one}</b> und <b>{other}</b> brauchen beide {what} in {weeks, select, one {KW {first}} other {KW {first}–{last}}}: {load}\u00A0% angefragt, {capacity}\u00A0% vorhanden.',
  'capacity.says.alone':
    '<b>{one}</b> braucht mehr {what} als vorhanden, in {weeks, select, one {KW {first}} other {KW {first}–{last}}}: {load}\u00A0% angefragt, {capacity}\u00A0% vorhanden.',
  'capacity.says.persons': 'Es trifft {persons}.',
  'capacity.days': '{days, plural, one {# Personentag darüber} other {# Personentage darüber}}',
  'capacity.cost': '{money} je Woche Verzögerung',
  'capacity.show': 'Zeigen',
  'capacity.grid': 'Auslastung nach Kompetenz und Woche',
  'capacity.gridPeople': 'Auslastung nach Kompetenz, Person und Woche',
  'capacity.rowHead': 'Kompetenz',
  'capacity.rowHeadPeople': 'Kompetenz oder Person',
  'capacity.week': 'KW{week}',
  'capacity.weekFull': 'KW {week}, ab {day}',
  'capacity.key': 'Auslastung,\u00A0% der Kapazität',
  'capacity.key.to60': 'bis 60',
  'capacity.key.to85': 'bis 85',
  'capacity.key.to100': 'bis 100',
  'capacity.key.to120': 'bis 120',
  'capacity.key.over': 'über 120',
  'capacity.people': '{count, plural, one {# Person} other {# Personen}}',
  'capacity.noSkill': 'Keine Kompetenz genannt',
  'capacity.away': 'weg',
  'capacity.nobody': 'niemand',
  'capacity.unknown': '?',
  'capacity.cell':
    '{name}, {week}: {kind, select, away {abwesend} nobody {nichts davon vorhanden} free {nichts angefragt} unknown {{load}\u00A0% angefragt, niemand hat gesagt, wie viel vorhanden ist} other {{percent}\u00A0% der Kapazität}}{over, select, yes {, über der Kapazität} other {}}{clash, select, yes {, Teil des Engpasses} other {}}',
  'capacity.noteSkills':
    'Die Auslastung der Kompetenzen, aus dem, was Projekte anfragen. Pfeiltasten bewegen, Enter sagt, wer und was hinter einer Zahl steht.',
  'capacity.notePeople':
    'Zeilen mit Kompetenzen zählen, was angefragt ist, Zeilen mit Personen, wofür jede angefragt wurde oder zugesagt hat. Sie sehen Personen, weil Sie Mitglied der Personen-Site sind. Pfeiltasten bewegen, Enter sagt, wer und was hinter einer Zahl steht.',
  'capacity.weeksShown': 'Gezeigte Wochen',
  'capacity.weeks14': '14 Wochen',
  'capacity.weeks26': 'Halbjahr',
  'capacity.table': 'Als Tabelle',
  'capacity.drawing': 'Als Heatmap',
  'capacity.close': 'Schließen',
  'capacity.panel.times': '{one} × {other}',
  'capacity.panel.note':
    '{weeks, select, one {KW {first}} other {KW {first}–{last}}} · Engpass {rank} von {count}',
  'capacity.panel.noteCell': '{week}',
  'capacity.panel.cell':
    '{kind, select, unknown {{load}\u00A0% sind davon angefragt. Niemand hat gesagt, wie viel vorhanden ist.} free {In dieser Woche ist nichts davon angefragt.} other {{load}\u00A0% sind angefragt, {capacity}\u00A0% vorhanden}}{unmet, select, none {} other {: {unmet}\u00A0% des Angefragten sind nicht gedeckt}}',
  'capacity.panel.chart': '{what}, angefragt je Woche',
  'capacity.panel.limit': 'vorhanden: {percent}\u00A0%',
  'capacity.panel.others': 'andere',
  'capacity.panel.felt': 'Wer es spürt',
  'capacity.panel.feltWeek': 'in KW {week}',
  'capacity.panel.projects': 'Wer es anfragt',
  'capacity.panel.percent': '{percent}\u00A0%',
  'capacity.panel.share': '{project} {percent}',
  'capacity.panel.moves': 'Wenn eines von ihnen um 8 Wochen rückt',
  'capacity.panel.who': 'wer',
  'capacity.panel.movesOver': 'über Kapazität',
  'capacity.panel.movesCost': 'Warten kostet',
  'capacity.panel.nobodyMoves': 'Keines rückt',
  'capacity.panel.moved': '{project} +8',
  'capacity.panel.personWeeks': '{weeks, number} PW',
  'capacity.panel.movesNote': 'PW: Personenwochen über der Kapazität, alle Kompetenzen, ein halbes Jahr',
  'capacity.panel.strain': 'Trägt viel',
  'capacity.strain.threeWeeksOver': '{person}: drei Wochen in Folge über 110\u00A0%, bis KW {week}',
  'capacity.strain.fourProjects': '{person}: vier Projekte zugleich in KW {week}',
  'capacity.strain.noQuietWeek': '{person}: acht Wochen in Folge ohne eine ruhigere, bis KW {week}',
  'capacity.panel.strainNote': 'Auf diesem Bildschirm berechnet, nur für Sie. Es wird nirgends aufgehoben.',
  'capacity.promise': 'Zusagelinie',
  'capacity.promiseNote': 'Kapazität bekommt, was zuerst sein soll, danach nach Verzögerungskosten ÷ Größe',
  'capacity.promise.line': 'Über der Linie: zugesagt. Darunter: nicht ganz gedeckt',
  'capacity.promise.all': 'Alles ist gedeckt',
  'capacity.promise.mandatory': 'verpflichtend',
  'capacity.promise.unranked': 'Verzögerungskosten oder Größe nicht geführt',
  'capacity.promise.yes': 'Zugesagt:',
  'capacity.promise.no': 'Nicht ganz:',
  'capacity.promise.covered': 'Gedeckt',
  'capacity.promise.gap': 'Nicht gedeckt ab KW {week}: {missing}\u00A0% {skill} gehen an die darüber',
  'capacity.promise.aloneGap':
    'Nicht gedeckt ab KW {week}: es fragt {missing}\u00A0% mehr {skill} an, als vorhanden ist',
  'capacity.more': '{count, plural, one {# weiteres zeigen} other {# weitere zeigen}}',
  'capacity.promise.above':
    '{count, plural, one {# darüber zeigen, gedeckt} other {# darüber zeigen, alle gedeckt}}',
  'capacity.promise.others':
    '{count, plural, one {# Projekt fragt in diesen Wochen keine Kompetenz an} other {# Projekte fragen in diesen Wochen keine Kompetenz an}}',
  'capacity.options': 'Möglichkeiten',
  'capacity.compareOptions': 'Möglichkeiten vergleichen',
};
