import type { people as english } from '#words/en/people.ts';
import type { Translated } from '#words/translated.ts';

/** Was das PMO für jemanden tun kann, der fragt, was über ihn oder sie aufgehoben ist. */
export const people: Translated<typeof english> = {
  'people.title': 'Was über eine Person aufgehoben ist',
  'people.why':
    'Jemand kann darum bitten, zu sehen, was über ihn oder sie aufgehoben ist, oder herausgenommen zu werden. Hier werden die Zeilen aller Listen gefunden, die die Kennung oder Adresse tragen, auf beiden Sites, soweit Sie sie lesen dürfen.',
  'people.field': 'Adresse oder Kennung der Person',
  'people.example': 'name@firma.example',
  'people.find': 'Zeilen finden',
  'people.finding': 'Alle Listen werden gelesen …',
  'people.problem':
    'Die Listen waren gerade nicht lesbar. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
  'people.none': 'Keine Zeile trägt {person}.',
  'people.found':
    '{rows, plural, one {# Zeile trägt} other {# Zeilen tragen}} {person}, in {lists, plural, one {# Liste} other {# Listen}}.',
  'people.list': 'Liste',
  'people.rows': 'Zeilen',
  'people.excel': 'Als Excel speichern',
  'people.json': 'Als JSON speichern',
  'people.file': 'TS PMO {person} {day}',
  'people.column.row': 'Zeile',
  'people.column.columns': 'Spalten, die sie nennen',
  'people.erase': 'Herausnehmen …',
  'people.eraseTitle': '{person} aus {rows, plural, one {# Zeile} other {# Zeilen}} herausnehmen?',
  'people.eraseWhy':
    'Name, Adresse und Kennung werden in jeder Zeile ersetzt, und wofür die Person angefragt war und ihre eigene Zeile unter den Personen werden weggelegt. Projekte, Berichte und Entscheidungen bleiben. Das lässt sich hier nicht rückgängig machen.',
  'people.eraseVersions':
    'SharePoint behält frühere Versionen jeder Zeile mit den alten Werten, bis Ihre Aufbewahrungsregeln sie gehen lassen. Wem die Site gehört, kann sie früher löschen.',
  'people.eraseChat': 'Karten und Nachrichten in Chats bleiben unberührt.',
  'people.eraseNow': 'Herausnehmen',
  'people.cancel': 'So lassen',
  'people.erasing': '{done} von {all} Zeilen …',
  'people.erased':
    '{rows, plural, one {# Zeile nennt die Person nicht mehr} other {# Zeilen nennen die Person nicht mehr}}.',
  'people.left':
    '{rows, plural, one {# Zeile nennt sie noch} other {# Zeilen nennen sie noch}}, weil Sie dort nicht schreiben dürfen oder es gerade belegt war: {lists}. Fragen Sie, wem die Site gehört, oder drücken Sie noch einmal.',
  'people.replaced': 'Jemand, der herausgenommen werden wollte',
};
