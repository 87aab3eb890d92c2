import type { job as english } from '#words/en/job.ts';
import type { Translated } from '#words/translated.ts';

/** Was der Job von selbst postet, oder für jemanden, der darum gebeten hat. */
export const job: Translated<typeof english> = {
  'job.digest.team': 'Diese Woche: {team}',
  'job.digest.all': 'Diese Woche im Portfolio',
  'job.digest.counts':
    '{since} – {until} · {changed, plural, =0 {nichts geändert} one {# geändert} other {# geändert}}{same, plural, =0 {} other { · # wie zuvor}}{silent, plural, =0 {} other { · # still}}',
  'job.digest.status': '{before, select, none {erster Bericht} other {vorher {before}}}',
  'job.digest.later': 'Ende {day}, {days, plural, one {# Tag} other {# Tage}} weiter hinaus',
  'job.digest.earlier': 'Ende {day}, {days, plural, one {# Tag} other {# Tage}} früher',
  'job.digest.started': 'begonnen {day}',
  'job.digest.finished': 'beendet {day}',
  'job.digest.helpAsked': 'bittet um Hilfe',
  'job.digest.line': '{status} · {changes}',
  'job.digest.more':
    '{count, plural, one {# weitere Änderung} other {# weitere Änderungen}}: Öffnen Sie das Portfolio',
  'job.digest.unchanged': 'Wie zuvor',
  'job.digest.silent': 'Länger nichts gehört: Was würde helfen?',
  'job.digest.silentOne': '{name}{lead, select, none {} other { ({lead})}}',
  'job.digest.andMore': '{names} und {count, plural, one {# weiteres} other {# weitere}}',
  'job.digest.summary': 'Was sich diese Woche geändert hat',

  'job.nudge.title': 'Wie geht es {project} diese Woche?',
  'job.nudge.why':
    '{name}, für diese Woche ist noch nichts gekommen. Wenn alles wie geplant läuft, genügt ein Druck. Wenn nicht: Was würde helfen?',
  'job.nudge.last': 'Zuletzt gesagt',
  'job.nudge.once': 'Stand {asOf} · das hören Sie höchstens einmal in der Woche',
  'job.nudge.needHelp': 'Hilfe gewünscht',
  'job.nudge.notNow': 'Nicht jetzt',
  'job.nudge.quiet': 'Bis nächste Woche bleibt es still',
  'job.nudge.quietWhy':
    'Es wurde nichts geschrieben. {project} lässt sich aktualisieren, sobald es Neues gibt.',
  'job.nudge.notYours':
    'Das war für {lead}. Sie können das Projekt über seine Karte oder seinen Tab aktualisieren.',
  'job.nudge.summary': 'Wie geht es Ihrem Projekt diese Woche?',

  'job.decision.title': 'Entschieden: {title}',
  'job.decision.kind':
    '{kind, select, Start {Beginnen} Stop {Stoppen} Delay {Verschieben{weeks, plural, =0 {} one { um # Woche} other { um # Wochen}}} other {Helfen}}',
  'job.decision.what': 'Was',
  'job.decision.project': 'Projekt',
  'job.decision.by': 'Entschieden von',
  'job.decision.byOn': '{name} · {day}',
  'job.decision.why': 'Warum',
  'job.decision.check': 'Überprüfung am',
  'job.decision.confidential':
    'Eine Entscheidung zu einem vertraulichen Projekt. Einzelheiten sehen nur Personen, die es öffnen können.',
  'job.decision.summary': 'Es wurde entschieden',

  'job.answer.title': 'Gesagt, getan',
  'job.answer.said': 'Sie sagten',
  'job.answer.did': 'Wir taten',
  'job.answer.taken': '{name} kümmert sich darum',
  'job.answer.done':
    'erledigt{day, select, none {} other { am {day}}}{name, select, none {} other {, von {name}}}. Danke, dass Sie gefragt haben.',
  'job.answer.summary': 'Eine Antwort auf das, was hier gesagt wurde',

  'job.withdrawn.title': 'Das wurde zurückgenommen',
  'job.withdrawn.why': 'Wer darum gebeten hatte, hat es zurückgenommen.',
};
