import type { cards as english } from '#words/en/cards.ts';
import type { Translated } from '#words/translated.ts';

/** Worte auf Karten. */
export const cards: Translated<typeof english> = {
  'cards.keyTeamLead':
    '{key}{team, select, none {} other { · {team}}}{lead, select, none {} other { · Leitung {lead}}}',
  'cards.reported': 'berichtet {age}',
  'cards.noNewsFor': 'seit {days, plural, one {# Tag} other {# Tagen}} kein Bericht',
  'cards.noNewsSince': 'seit {days, plural, one {# Tag} other {# Tagen}}',
  'cards.noReport': 'noch kein Bericht',
  'cards.setInSharePoint': 'in SharePoint gesetzt',
  'cards.next': 'Als Nächstes',
  'cards.finish': 'Ende',
  'cards.helpWanted': 'Hilfe gewünscht',
  'cards.headline': 'Kernaussage',
  'cards.status': 'Status',
  'cards.asPlanned': '{finish} · wie geplant',
  'cards.was': '{finish} · vorher {planned}',
  'cards.onDay': '{what} · {day}',
  'cards.evidenceDiffers':
    'Die Daten sagen etwas anderes als der Bericht. Öffnen Sie das Projekt, um zu sehen, warum.',
  'cards.asOfShared': 'Stand {asOf} · geteilt von {name}',
  'cards.asOf': 'Stand {asOf}',
  'cards.asOfOwnView': 'Stand {asOf} · diese Ansicht sehen nur Personen, die das Projekt öffnen können',
  'cards.asOfUpdated': 'Stand {asOf} · aktualisiert von {name}',
  'cards.asOfQuiet': 'Stand {asOf} · es wurde keine Nachricht gepostet',
  'cards.update': 'Aktualisieren',
  'cards.openProject': 'Projekt öffnen',
  'cards.open': 'Öffnen',
  'cards.refresh': 'Neu laden',
  'cards.undo': 'Rückgängig',
  'cards.send': 'Senden',
  'cards.cancel': 'Abbrechen',
  'cards.allAsPlanned': 'Alles wie geplant',
  'cards.askForHelp': 'Um Hilfe bitten',

  'cards.leadSays': '{name} sagt',
  'cards.statusSays': 'Der Bericht sagt',
  'cards.evidenceSays': 'Die Daten sagen',
  'cards.trendFinish': 'Ende nach Trend',
  'cards.leadFinish': '{name}: {day}',
  'cards.whyDiffer': 'Warum sie sich unterscheiden',
  'cards.why': 'Was die Daten sagen',
  'cards.nothingToJudgeBy': 'Noch wird nichts geführt, woraus sich etwas ablesen ließe.',
  'cards.moreSignals':
    '{count, plural, one {# weiteres Signal} other {# weitere Signale}}: Öffnen Sie das Projekt',
  'cards.signal': '{status} · {sentence}',
  'cards.moneySpent': '{spent} von {budget} ausgegeben.',

  'cards.lens.business': 'Geschäftliche Sicht',
  'cards.lens.technical': 'Technische Sicht',
  'cards.lens.means': 'Was es bedeutet',
  'cards.lens.noImpact': 'Keine Verschiebung, die jemand mit einem Preis versehen hat.',
  'cards.lens.goal': 'Wofür: {goal}',

  'cards.help.title': 'Um Hilfe bitten: {project}',
  'cards.help.who': 'Ihre Bitte geht an {pmo}. Dort läuft die Uhr, nicht bei Ihnen.',
  'cards.help.what': 'Was würde helfen?',
  'cards.help.whatMissing': 'Sagen Sie in wenigen Worten, was helfen würde.',
  'cards.help.example': 'Ein zweiter Lieferant für Optiken',
  'cards.help.by': 'Bis wann? (kann leer bleiben)',
  'cards.help.byDay': 'Bis {day}',
  'cards.help.asked': '✔ {name} hat {pmo} um Hilfe gebeten',
  'cards.help.onProject.set': 'Auch am Projekt steht es jetzt: Wer es öffnet, sieht, was helfen würde.',
  'cards.help.onProject.kept': 'Am Projekt steht schon, was sonst noch helfen würde; das bleibt, wie es ist.',
  'cards.help.onProject.notAllowed':
    'Die Bitte steht auf ihrer Liste. Das Projekt selbst ist unverändert, weil Ihr Konto es nur lesen darf.',

  'cards.logged.risk': '✔ Als Risiko erfasst',
  'cards.logged.roadblock': '✔ Als Hindernis erfasst',
  'cards.logged.decision': '✔ Um eine Entscheidung gebeten',
  'cards.logged.painPoint': '✔ Gehört: als Schmerzpunkt erfasst',
  'cards.logged.idea': '✔ Gehört: als Idee erfasst',
  'cards.logged.thankYou': '✔ Gehört: ein Dankeschön',
  'cards.logged.help': '✔ Um Hilfe gebeten',
  'cards.logged.project': 'Projekt',
  'cards.logged.next': 'Wie es weitergeht',
  'cards.logged.next.risk': 'Es steht im Projektlog und bleibt offen, bis jemand es schließt.',
  'cards.logged.next.roadblock': 'Es steht im Projektlog, bis der Weg frei ist.',
  'cards.logged.next.decision': 'Es wartet bei den erbetenen Entscheidungen; die Antwort wird hier gepostet.',
  'cards.logged.next.painPoint':
    'Wird von {pmo} mit Ähnlichem zusammengelegt und dort beantwortet, wo es gesagt wurde.',
  'cards.logged.next.idea':
    'Von {pmo} mit Ähnlichem zusammengefasst und dort beantwortet, wo es gesagt wurde.',
  'cards.logged.next.thankYou': 'Es erreicht durch {pmo} die, denen es gilt.',
  'cards.logged.next.help': 'Darum kümmert sich: {pmo}.',
  'cards.logged.asOf': 'Stand {asOf} · erfasst von {name}',

  'cards.form.title': '{project} aktualisieren',
  'cards.form.keeps': '„Alles wie geplant“ behält {status}, die Worte und das Ende, mit heutigem Datum.',
  'cards.form.status': 'Status',
  'cards.form.statusMissing': 'Wählen Sie den Status, wie Sie ihn sehen.',
  'cards.form.headline': 'Kernaussage: ein Satz, wo das Projekt steht',
  'cards.form.finish': 'Ende, wie Sie es jetzt sehen',
  'cards.form.help': 'Was würde helfen?',
  'cards.form.helpHint': 'Leer lassen, wenn nichts gebraucht wird',
  'cards.form.differs':
    'Die Daten sagen {evidence}, der letzte Bericht {status}: Für Sie ist kein Status gewählt. Vielleicht wissen Sie mehr.',

  'cards.saved': '✔ Gespeichert: {name} hat dieses Projekt aktualisiert',
  'cards.undone': '✔ Rückgängig gemacht: alles wie vor der Aktualisierung von {name}',
  'cards.changedFromTo': '{before} → {after}',
  'cards.helpAdded': 'neu: {help}',
  'cards.helpRemoved': 'nicht mehr gewünscht',
  'cards.nothingChanged': 'Wie zuvor, heute bestätigt.',

  'cards.stale.title': 'Das hat sich geändert, seit die Karte gemacht wurde',
  'cards.stale.already':
    'Der Status steht schon auf {status}{who, select, none {} other {, gesetzt von {who}}}, {age}. Von Ihnen wurde nichts geschrieben.',
  'cards.conflict.yours': 'Sie wollten',
  'cards.conflict.theirs': 'Jetzt am Projekt',
  'cards.conflict.help': 'Hilfe: {help}',
  'cards.conflict.finish': 'Ende {day}',
  'cards.conflict.kept': 'Stand {asOf} · beides bleibt hier, bis Sie wählen',
  'cards.conflict.useMine': 'Meines nehmen: {status}',
  'cards.conflict.keepTheirs': 'Das andere behalten',

  'cards.noAccess.title': 'Sie können diese Karte lesen, das Projekt nicht',
  'cards.noAccess.ask': 'Wer sie in diesem Chat geteilt hat, oder {pmo}, kann Sie hinzufügen.',
  'cards.noAccess.account': 'Ihr Konto: {name} · gerade geprüft',
  'cards.readOnly.title': 'Sie können dieses Projekt lesen, aber nicht aktualisieren',
  'cards.readOnly.ask':
    '{lead, select, none {{pmo}} other {{lead} oder {pmo}}} kann es aktualisieren oder Ihnen das Recht dazu geben.',

  'cards.confidential.title': 'Ein Projekt',
  'cards.confidential.why': 'Vertraulich: Einzelheiten sehen nur Personen, die es öffnen können.',

  'cards.signIn.title': 'Melden Sie sich an, um dieses Projekt zu sehen',
  'cards.signIn.why':
    'Die Karte zeigt, was Sie in SharePoint sehen dürfen. Dafür braucht sie Ihre Anmeldung.',
  'cards.signIn.button': 'Anmelden',

  'cards.olderList.title': 'Diese Karte stammt aus einer älteren Liste',
  'cards.olderList.why':
    'Die Zeile dahinter gehört jetzt zu einem anderen Projekt. Suchen Sie nach {key}, um eine aktuelle Karte zu bekommen.',

  'cards.unfurl.generic': 'Ein Projekt in TS PMO',
  'cards.unfurl.genericWhy': 'Öffnen Sie es in Teams, um zu sehen, was Sie davon sehen dürfen.',
  'cards.unfurl.static': 'Stand {asOf} · eine Link-Karte erneuert sich nicht von selbst',

  'cards.preview':
    '{status}{age, select, none {} other {, {age}}}{team, select, none {} other { · {team}}}{lead, select, none {} other { · {lead}}}',

  'cards.hello.title': 'Hallo, {name}',
  'cards.hello.what': 'Ich führe den Status von Projekten dort, wo Ihr Team spricht. Sie können:',
  'cards.hello.search': '**status** und einen Namen schreiben, zum Beispiel „status atlas“.',
  'cards.hello.mine': '**meine projekte** schreiben für die, die Sie leiten.',
  'cards.hello.share':
    'In einem Chat oder Kanal: Die Schaltfläche TS PMO unter dem Nachrichtenfeld findet ein Projekt und setzt seine Karte in Ihre Nachricht.',
  'cards.hello.portfolio': 'Portfolio öffnen',
  'cards.projects.mine': 'Ihre Projekte',
  'cards.projects.nearest': 'Meinten Sie eines von diesen?',
  'cards.projects.line': '{status} · {age}',
  'cards.projects.more': '{count, plural, one {# weiteres} other {# weitere}}: Öffnen Sie das Portfolio',
};
