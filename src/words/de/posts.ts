import type { posts as english } from '#words/en/posts.ts';
import type { Translated } from '#words/translated.ts';

/** Was aus einer Karte wurde, die jemand im Kanal des Projekts haben wollte. */
export const posts: Translated<typeof english> = {
  'posts.title': 'Karten, um die Sie gebeten haben',
  'posts.stuck':
    '{kind, select, Digest {Ihr Wochenüberblick} Decision {Ihre Karte zu einer Entscheidung} other {Ihre Karte mit einer Antwort}} für den Kanal wurde am {when} begonnen, und niemand weiß, ob sie angekommen ist. Sehen Sie im Kanal nach; bitten Sie noch einmal darum, wenn sie dort nicht steht.',
  'posts.refused':
    '{kind, select, Digest {Ihr Wochenüberblick} Decision {Ihre Karte zu einer Entscheidung} other {Ihre Karte mit einer Antwort}} wurde nicht gepostet. {why, select, noSuchProject {Das Projekt steht nicht mehr in der Liste.} notItsChannel {Der Beitrag war für einen anderen Kanal als den des Projekts. Verknüpfen Sie das Projekt mit dem richtigen Kanal und bitten Sie von dort aus darum.} confidential {Das Projekt ist vertraulich, und so eine Karte würde mehr sagen als „ein Projekt“. Sagen Sie es persönlich, oder bitten Sie noch einmal darum, wenn es nicht mehr vertraulich ist.} otherWeek {Die Woche ist vorbei. Die nächste bringt einen neuen Wochenüberblick.} noLongerWanted {Inzwischen gibt es Neues, deshalb wird der Beitrag nicht mehr gebraucht.} notAnswered {Noch hat niemand geantwortet. Bitten Sie noch einmal darum, sobald sich jemand kümmert.} notDecided {Es ist nicht entschieden, oder die Entscheidung wurde zurückgenommen. Bitten Sie noch einmal darum, sobald sie steht.} noSuchRow {Worüber berichtet werden sollte, steht nicht mehr in der Liste.} teams {Teams hat den Beitrag nicht angenommen (Antwort: {status}). Sehen Sie nach, ob TS PMO im Team ist, und bitten Sie dann noch einmal darum.} other {Die Zeile dazu ist nicht lesbar. Bitten Sie noch einmal darum, wo Sie begonnen haben.}}',
  'posts.isThere': 'Sie ist da',
  'posts.askAgain': 'Noch einmal bitten',
  'posts.gotIt': 'Verstanden',
  'posts.noted': 'Vermerkt: Sie ist da',
  'posts.asked': 'Noch einmal darum gebeten. Die Karte kommt innerhalb einer Minute.',
  'posts.put': 'Weggelegt',
};
