import type { toolkit as english } from '#words/en/toolkit.ts';
import type { Translated } from '#words/translated.ts';

/** Der Werkzeugkasten des PMO: welches Werkzeug, welches Vorgehen, Praktiken, Vorlagen, Glossar, Fragen, Versuche, Erkenntnisse. */
export const toolkit: Translated<typeof english> = {
  'toolkit.title': 'Werkzeugkasten',
  'toolkit.parts': 'Teile des Werkzeugkastens',
  'toolkit.part.advice': 'Was passt zu uns?',
  'toolkit.part.practices': 'Praktiken',
  'toolkit.part.templates': 'Vorlagen',
  'toolkit.part.questions': 'Vom Wunsch zu Fragen',
  'toolkit.part.glossary': 'Glossar',
  'toolkit.part.trials': 'Versuche',
  'toolkit.off': 'Der Werkzeugkasten ist nicht eingeschaltet',
  'toolkit.offWhy':
    'Sobald er es ist, sagt diese Seite, welches Werkzeug und welches Vorgehen zu einem Team passen, und enthält Praktiken, Vorlagen und ein Glossar. In den Einstellungen einschalten kann es: {pmo}.',
  'toolkit.missing': 'Noch gibt es keine Liste PMO Toolkit',
  'toolkit.missingWhy':
    'Sobald sie da ist, stehen darin Werkzeuge, Praktiken, Vorlagen und ein Glossar, gepflegt von: {pmo}. Wer die Site verwaltet, legt sie mit diesem Befehl an; was da ist, bleibt, wie es ist.',
  'toolkit.problem': 'Der Werkzeugkasten war gerade nicht lesbar',
  'toolkit.problemWhy': 'Es ist nichts verloren; der nächste Versuch kann ihn bringen.',
  'toolkit.empty': 'Der Werkzeugkasten ist noch leer',
  'toolkit.emptyWhy':
    'TS PMO bringt Inhalte für den Anfang mit: Werkzeuge mit ihren Gewichten, Praktiken mit Agenden, Vorlagen, Fragen und ein Glossar. Von da an gehören sie Ihnen.',
  'toolkit.emptyReader': 'Mit dem, was TS PMO mitbringt, füllen kann ihn hier auf dieser Seite: {pmo}.',
  'toolkit.fill': 'Füllen',
  'toolkit.filling': 'Wird gefüllt …',
  'toolkit.fillProblem': 'Das ging gerade nicht. Was gefüllt ist, bleibt; versuchen Sie es noch einmal.',
  'toolkit.readOnly':
    'Um den Werkzeugkasten kümmert sich: {pmo}. Sagen Sie, was Sie ändern würden: Dort will man es hören.',

  'toolkit.tool.title': 'Welches Werkzeug passt zu diesem Team?',
  'toolkit.tool.facts': 'Was vom Team bekannt ist',
  'toolkit.tool.change': 'Ändern',
  'toolkit.tool.done': 'Fertig',
  'toolkit.fact.people': '{count, plural, one {# Person} other {# Personen}}',
  'toolkit.fact.way':
    '{way, select, scrum {Scrum} board {Nur Board} plan {Plan mit Terminen} other {Gemeinsame Liste}}',
  'toolkit.fact.regulated': '{is, select, yes {Reguliert} other {Nicht reguliert}}',
  'toolkit.fact.owns': 'Lizenzen für {tool} vorhanden',
  'toolkit.fact.ownsNot': 'Keine Lizenzen für {tool}',
  'toolkit.fact.now': 'Jetzt in {tool}',
  'toolkit.fact.nowNothing': 'Heute kein Werkzeug',
  'toolkit.field.people': 'Wie viele Personen?',
  'toolkit.field.way': 'Wie arbeiten sie?',
  'toolkit.field.regulated': 'Ist die Arbeit reguliert?',
  'toolkit.field.owns': 'Welche Lizenzen sind schon bezahlt?',
  'toolkit.field.now': 'Womit arbeiten sie heute?',
  'toolkit.field.nothing': 'Kein Werkzeug',
  'toolkit.yes': 'Ja',
  'toolkit.no': 'Nein',
  'toolkit.answer':
    '<b>{tool}, {score} von 100.</b> {days, plural, =0 {Nichts umzuziehen und nichts zu lernen.} one {Der Umzug von {from} kostet das Team etwa # Tag.} other {Der Umzug von {from} kostet das Team etwa # Tage.}}',
  'toolkit.answerNew':
    '<b>{tool}, {score} von 100.</b> Sich daran zu gewöhnen kostet das Team etwa {days, plural, one {# Tag} other {# Tage}}.',
  'toolkit.answerStay':
    '<b>Bleiben Sie bei {tool}, {score} von 100.</b> Nichts umzuziehen und nichts zu lernen.',
  'toolkit.answerStayNothing':
    '<b>Machen Sie ohne Werkzeug weiter, {score} von 100.</b> Nichts Gewogenes würde bisher genug helfen.',
  'toolkit.answerNone':
    '<b>Keines der Werkzeuge passt.</b> Jedes ist aus dem Grund ausgelassen, der daneben steht.',
  'toolkit.reason.way.good':
    '{way, select, scrum {Backlog, Sprints und Fortschritt an einem Ort, wie dieses Team arbeitet.} board {Ein Board mit allem darauf, wie dieses Team arbeitet.} plan {Termine, Abhängigkeiten und ein Basisplan, wie dieses Team plant.} other {Eine Liste mit Zuständigkeit, Tag und Stand, mehr will dieses Team nicht.}}',
  'toolkit.reason.way.fair':
    '{way, select, scrum {Es kann Sprints, wenn auch nicht so genau, wie dieses Team es vielleicht möchte.} board {Es hat ein Board, unter anderem.} plan {Es zeigt einen Plan, wenn auch nicht alles, was darin zusammenhängt.} other {Es führt eine Liste, unter anderem.}}',
  'toolkit.reason.size.good':
    'Teams mit {people, plural, one {einer Person} other {# Personen}} arbeiten gut damit.',
  'toolkit.reason.size.fair': 'Es trägt auch {people, plural, one {eine Person} other {# Personen}} noch.',
  'toolkit.reason.audit.good': 'Jede Änderung behält, wer und wann, wonach die Aufsicht fragt.',
  'toolkit.reason.audit.fair':
    'Änderungen behalten, wer und wann, wenn jemand mit Verwaltungsrechten nachsieht.',
  'toolkit.reason.cost.good':
    '{why, select, owned {Die Lizenzen sind schon bezahlt, es kostet nichts weiter.} included {Es kommt mit Microsoft 365, es kostet nichts weiter.} other {Für ein Team dieser Größe kostet es nichts.}}',
  'toolkit.reason.teams.good': 'Es ist in Teams zu Hause, wo das Team spricht.',
  'toolkit.reason.teams.fair': 'Es lässt sich in Teams öffnen, wo das Team spricht.',
  'toolkit.reason.ease.good':
    '{isNow, select, yes {Das Team kennt es schon.} other {Es ist rasch gelernt: {days} Tage je Person.}}',
  'toolkit.reason.ease.fair': 'Es ist in etwa {days} Tagen je Person gelernt.',
  'toolkit.reason.ahead':
    '{points, plural, =0 {Gleichauf mit {tool}, und rascher gelernt.} one {# Punkt vor {tool}, dem nächsten.} other {# Punkte vor {tool}, dem nächsten.}}',
  'toolkit.reason.moving':
    '{days, plural, =0 {Nichts ist umzuziehen.} one {Der Umzug kostet insgesamt etwa # Tag.} other {Der Umzug kostet insgesamt etwa # Tage.}}',
  'toolkit.reason.possible': '{count} von {outOf} Möglichkeiten kamen überhaupt infrage.',
  'toolkit.would': 'Würde sich ändern zu',
  'toolkit.would.try': '{tool}, {score} gegen {against}: ansehen',
  'toolkit.would.tryAlone': '{tool}, {score}: ansehen',
  'toolkit.would.to': '{tool}, wenn',
  'toolkit.would.figures': '{score} gegen {against}',
  'toolkit.would.left': '{score}; das heutige wäre ausgelassen',
  'toolkit.would.none':
    'Nichts, was wir vom Team wissen, würde das ändern: keine einzelne Tatsache und keine zwei zusammen.',
  'toolkit.would.back': 'Zurück zum Team, wie es ist',
  'toolkit.ranking': 'Alle Möglichkeiten',
  'toolkit.ranking.choice': 'Möglichkeit',
  'toolkit.ranking.points': 'Punkte von 100',
  'toolkit.ranking.notes': 'Warum',
  'toolkit.ranking.stay': 'Bei {tool} bleiben',
  'toolkit.ranking.stayNothing': 'Ohne Werkzeug bleiben',
  'toolkit.note.way.good':
    '{way, select, scrum {für Sprints gemacht} board {für Boards gemacht} plan {für Pläne gemacht} other {für Listen gemacht}}',
  'toolkit.note.way.weak':
    '{way, select, scrum {schwach bei Sprints} board {schwach bei Boards} plan {schwach bei Plänen} other {schwach bei Listen}}',
  'toolkit.note.size.good': 'passende Größe',
  'toolkit.note.size.weak': 'nicht für so viele Personen',
  'toolkit.note.audit.good': 'Änderungsnachweis',
  'toolkit.note.audit.weak': 'kein Änderungsnachweis',
  'toolkit.note.cost.good': 'keine neuen Lizenzen',
  'toolkit.note.cost.weak': 'neue Lizenzen für {people}',
  'toolkit.note.teams.good': 'in Teams zu Hause',
  'toolkit.note.teams.weak': 'weit weg von Teams',
  'toolkit.note.ease.good': '{isNow, select, yes {nichts zu lernen} other {rasch gelernt}}',
  'toolkit.note.ease.weak': 'viel zu lernen',
  'toolkit.note.switch': '{days, plural, =0 {kein Umzug} one {# Tag Umzug} other {# Tage Umzug}}',
  'toolkit.leftOut.audit': 'ausgelassen: Regulierte Arbeit braucht einen Änderungsnachweis',
  'toolkit.leftOut.people': 'ausgelassen: weit mehr Personen, als wofür es gemacht ist',
  'toolkit.leftOut.none': 'keines',
  'toolkit.tried': 'Hier ausprobiert',
  'toolkit.trial.line':
    '{who}, {weeks, plural, =0 {läuft noch} one {# Woche} other {# Wochen}}: {verdict, select, keep {behalten} adapt {geändert behalten} drop {lieber nicht} other {noch im Versuch}}',
  'toolkit.weights': 'Gewichte',
  'toolkit.weights.note': 'Gewichte ändert das PMO.',
  'toolkit.weights.noteMay': 'Gewichte ändern Sie.',
  'toolkit.weights.changed': 'Zuletzt geändert {age} von {name}',
  'toolkit.weights.show': 'Gewichte ansehen',
  'toolkit.weights.hide': 'Gewichte ausblenden',
  'toolkit.weight.way': 'Arbeitet, wie das Team arbeitet',
  'toolkit.weight.size': 'Passt zu einem Team dieser Größe',
  'toolkit.weight.audit': 'Behält, wer was geändert hat (nur regulierte Arbeit)',
  'toolkit.weight.cost': 'Keine neuen Lizenzen',
  'toolkit.weight.teams': 'In Teams zu Hause',
  'toolkit.weight.ease': 'Wenig zu lernen und umzuziehen',
  'toolkit.weight.saved': 'Gewicht gespeichert: {name}',

  'toolkit.method.title': 'Agil, Wasserfall oder beides?',
  'toolkit.method.name':
    '{method, select, Agile {Agil} Waterfall {Wasserfall} Hybrid {Hybrid} other {Noch kein Vorgehen}}',
  'toolkit.method.answer':
    '{method, select, Agile {<b>Agil.</b> Kurze Schleifen lohnen sich hier.} Waterfall {<b>Wasserfall.</b> Ein Plan lohnt sich hier.} other {<b>Hybrid.</b> Tore, wo sie gebraucht werden, kurze Schleifen dazwischen.}}',
  'toolkit.method.scale': 'Vom Plan zu kurzen Schleifen',
  'toolkit.method.plan': 'ein Plan',
  'toolkit.method.loops': 'kurze Schleifen',
  'toolkit.method.but': 'Was dagegen spricht',
  'toolkit.method.q.clear': 'Ist klar, was gewünscht ist?',
  'toolkit.method.a.clear':
    '{answer, select, open {wird sich ändern} partly {zum Teil} other {ja, im Einzelnen}}',
  'toolkit.method.q.feedback': 'Wie oft können Nutzende es ausprobieren?',
  'toolkit.method.a.feedback':
    '{answer, select, weekly {alle ein, zwei Wochen} monthly {ab und zu} other {am Ende}}',
  'toolkit.method.q.late': 'Was kostet es, es hinterher zu ändern?',
  'toolkit.method.a.late': '{answer, select, cheap {wenig} some {einiges} other {viel}}',
  'toolkit.method.q.gates': 'Braucht es jemandes Freigabe?',
  'toolkit.method.a.gates': '{answer, select, none {nein} some {hier und da} other {an festen Toren}}',
  'toolkit.method.q.team': 'Arbeitet das Team zusammen?',
  'toolkit.method.a.team':
    '{answer, select, together {ja, ganze Zeit} shared {einen Teil der Zeit} other {über Firmen verteilt}}',
  'toolkit.method.because.clear':
    '{answer, select, open {Was gewünscht ist, wird sich noch ändern, deshalb lohnt es sich, oft hinzusehen.} partly {Ein Teil ist klar und lässt sich planen; der Rest findet sich unterwegs.} other {Was gewünscht ist, ist im Einzelnen bekannt, deshalb lässt es sich planen.}}',
  'toolkit.method.because.feedback':
    '{answer, select, weekly {Nutzende können es alle ein, zwei Wochen ausprobieren und sagen, was als Nächstes kommt.} monthly {Nutzende sehen es ab und zu: etwa am Ende einer Phase.} other {Nutzende sehen es erst am Ende, deshalb ist es vorher abzustimmen.}}',
  'toolkit.method.because.late':
    '{answer, select, cheap {Es später zu ändern kostet wenig.} some {Es später zu ändern kostet einiges: Legen Sie fest, was teuer ist, und lassen Sie den Rest offen.} other {Es später zu ändern kostet viel, deshalb entscheiden Sie es vorher.}}',
  'toolkit.method.because.gates':
    '{answer, select, none {Vor dem nächsten Schritt braucht es keine Freigabe.} some {Manche Schritte brauchen eine Unterschrift: Dort genügt ein Tor.} other {An festen Toren gibt jemand frei.}}',
  'toolkit.method.because.team':
    '{answer, select, together {Das Team ist beisammen und kann jeden Tag entscheiden.} shared {Das Team ist einen Teil der Zeit beisammen.} other {Mehrere Firmen arbeiten daran und brauchen verlässliche Tage.}}',
  'toolkit.method.flip': '{question} {answer}',
  'toolkit.method.practices': 'Praktiken dafür',

  'toolkit.practices.first':
    '{method, select, Agile {Zuerst für ein agiles Team} Waterfall {Zuerst für ein Team mit Plan} Hybrid {Zuerst für ein hybrides Team} other {Praktiken}}',
  'toolkit.practices.for': 'Für welches Vorgehen?',
  'toolkit.practices.all': 'Alle Praktiken',
  'toolkit.practices.none':
    'Noch keine Praktik. Eine kommt über die Liste PMO Toolkit dazu, mit Kind Practice.',
  'toolkit.practice.minutes': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'toolkit.practice.otherFit': 'passt zu {methods}, für andere aufgehoben',
  'toolkit.practice.run': 'Durchführen',
  'toolkit.practice.runLabel': 'Durchführen: {title}',
  'toolkit.practice.see': 'Ansehen',
  'toolkit.practice.seeLabel': 'Ansehen: {title}',
  'toolkit.practice.agenda': 'Agenda',
  'toolkit.practice.checklist': 'Am Ende',
  'toolkit.practice.notFound': 'Diese Praktik ist nicht mehr im Werkzeugkasten.',

  'toolkit.run.title': 'Durchführen: {title}',
  'toolkit.run.project': 'Im Kanal von',
  'toolkit.run.choose': 'Projekt wählen',
  'toolkit.run.noChannel': 'Noch hat hier kein Projekt einen Kanal. Kopieren Sie stattdessen die Agenda.',
  'toolkit.run.day': 'Tag',
  'toolkit.run.time': 'Beginnt um',
  'toolkit.run.timeUnreadable': 'Eine Uhrzeit wie 10:00.',
  'toolkit.run.lasts': '{minutes, plural, one {# Minute} other {# Minuten}}, bis {end}',
  'toolkit.run.post': 'Im Kanal darum bitten',
  'toolkit.run.copy': 'Kopieren',
  'toolkit.run.cancel': 'Abbrechen',
  'toolkit.run.asked': 'Um die Agenda ist gebeten, sie kommt innerhalb einer Minute in den Kanal.',
  'toolkit.run.copied': 'Die Agenda ist kopiert.',
  'toolkit.run.notCopied': 'Die Agenda ließ sich nicht kopieren; sie steht im Dialog.',
  'toolkit.run.noKey':
    'Diese Praktik wurde in SharePoint eingetragen: Sie lässt sich kopieren, aber nicht posten.',

  'toolkit.card.when': '{day, select, none {Von {from} bis {until}} other {{day}, von {from} bis {until}}}',
  'toolkit.card.summary': 'Agenda: {title}',

  'toolkit.templates.none':
    'Noch keine Vorlage. Eine kommt über die Liste PMO Toolkit dazu, mit Kind Template.',
  'toolkit.template.copy': 'Kopieren',
  'toolkit.template.copyLabel': 'Kopieren: {title}',
  'toolkit.template.copied': 'Kopiert: {title}',
  'toolkit.template.notCopied': 'Es ließ sich nicht kopieren; markieren Sie es und kopieren Sie es von Hand.',
  'toolkit.template.charter': 'für „Etwas Neues beginnen“',
  'toolkit.template.show': 'Zeigen',
  'toolkit.template.showLabel': 'Zeigen: {title}',

  'toolkit.questions.title': 'Was ein Wunsch offen lässt',
  'toolkit.questions.why':
    'Schreiben Sie, was sich das Geschäft wünscht, in dessen eigenen Worten. Darunter steht, was jemand mit technischem Blick fragen würde, bevor jemand schätzt.',
  'toolkit.questions.wish': 'Der Wunsch',
  'toolkit.questions.example': 'Kunden sehen ihre Rechnungen bis März online',
  'toolkit.questions.none': 'Noch nichts geschrieben.',
  'toolkit.questions.count': '{count, plural, one {# Frage} other {# Fragen}}',
  'toolkit.questions.because': 'wegen: {words}',
  'toolkit.questions.always': 'immer gefragt',
  'toolkit.questions.copy': 'Fragen kopieren',
  'toolkit.questions.copied': 'Die Fragen sind kopiert.',
  'toolkit.questions.notCopied':
    'Sie ließen sich nicht kopieren; markieren Sie sie und kopieren Sie sie von Hand.',

  'toolkit.glossary.title': 'Glossar',
  'toolkit.glossary.why': 'In Statustexten erklären sich diese Wörter von selbst, wenn jemand auf sie zeigt.',
  'toolkit.glossary.find': 'Begriff finden',
  'toolkit.glossary.count': '{count, plural, one {# Begriff} other {# Begriffe}}',
  'toolkit.glossary.none': 'Kein solcher Begriff.',
  'toolkit.glossary.add': 'Begriff hinzufügen',
  'toolkit.glossary.term': 'Begriff',
  'toolkit.glossary.meaning': 'In Worten für alle',
  'toolkit.glossary.termWanted': 'Ein Begriff, damit er zu finden ist.',
  'toolkit.glossary.there': 'Diesen Begriff gibt es schon: Bearbeiten Sie ihn unten.',
  'toolkit.glossary.noMeaning': 'noch keine Worte dafür',
  'toolkit.edit': 'Bearbeiten',
  'toolkit.editLabel': '{title} bearbeiten',
  'toolkit.save': 'Speichern',
  'toolkit.cancel': 'Abbrechen',
  'toolkit.saved': 'Gespeichert: {title}',
  'toolkit.unsent': 'wird gespeichert',

  'toolkit.trials.title': 'Versuche',
  'toolkit.trials.why':
    'Was hier ausprobiert wurde, von wem, wie lange, und was daraus wurde. Der Werkzeugrat zeigt es.',
  'toolkit.trials.none': 'Noch wurde nichts aufgeschrieben.',
  'toolkit.trials.add': 'Versuch aufschreiben',
  'toolkit.trial.what': 'Was wurde ausprobiert?',
  'toolkit.trial.tool': 'Welches Werkzeug war es?',
  'toolkit.trial.noTool': 'Kein Werkzeug: eine Arbeitsweise',
  'toolkit.trial.who': 'Wer hat es ausprobiert?',
  'toolkit.trial.weeks': 'Wie viele Wochen lang?',
  'toolkit.trial.verdict': 'Was wurde daraus?',
  'toolkit.trial.verdictName':
    '{verdict, select, keep {Behalten} adapt {Geändert behalten} drop {Lieber nicht} other {Noch im Versuch}}',
  'toolkit.trial.note': 'In ein, zwei Sätzen',
  'toolkit.trial.whatWanted': 'Ein paar Worte, damit andere wissen, was es war.',

  'toolkit.lessons.title': 'Aus früheren Projekten',
  'toolkit.lessons.because': '{project} · wegen: {words}',

  'toolkit.jargon.title': 'Für Lesende aus dem Geschäft',
  'toolkit.jargon.acronym':
    '<b>{acronym}</b> steht nicht im Glossar: Schreiben Sie es aus, oder sagen Sie es in anderen Worten.',
  'toolkit.jargon.sentence':
    'Ein Satz mit {words} Wörtern: Zwei lesen sich leichter.{place, select, none {} other { Er könnte nach „{place}“ enden.}}',
  'toolkit.jargon.more': '{count, plural, one {# weiterer} other {# weitere}}',

  'toolkit.lens.label': 'Wessen Worte',
  'toolkit.lens.business': 'Geschäftlich',
  'toolkit.lens.technical': 'Technisch',
  'toolkit.lens.means': 'Was es bedeutet',
  'toolkit.lens.for': 'Wofür',
  'toolkit.lens.said': 'Mit anderen Worten',
  'toolkit.lens.details': 'Im Einzelnen',
  'toolkit.lens.noImpact': 'Keine Verschiebung, die jemand mit einem Preis versehen hat.',
  'toolkit.lens.field.business': 'Für das Geschäft',
  'toolkit.lens.field.technical': 'Für die, die es gut kennen',
  'toolkit.lens.fields': 'Worte für das Geschäft und im technischen Einzelnen',
  'toolkit.lens.fieldsWhy': 'beides ist am Projekt und auf seiner Karte zu lesen',

  'toolkit.project.title': 'Arbeitsweisen',
  'toolkit.project.note':
    '{method, select, Agile {Agil: Was erledigt wird, steht vorn} Waterfall {Wasserfall: Meilensteine stehen vorn} Hybrid {Hybrid: Meilensteine stehen vorn, darunter, was erledigt wird} other {noch kein Vorgehen gewählt}}',
  'toolkit.project.change': 'Vorgehen ändern',
  'toolkit.project.method': 'Wie arbeitet dieses Projekt?',
  'toolkit.project.nothingLost':
    'Es ändert sich nur, womit diese Seite beginnt. Nichts Geschriebenes wird berührt, und es lässt sich jederzeit zurückändern.',
  'toolkit.project.switched': 'Arbeitet als: {method}',
  'toolkit.project.all': 'Alle Praktiken',
};
