import { everyCard } from '#cards/everyCard.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { demoSettings } from '#demo/settings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { asOfWords } from '#words/asOfWords.ts';

/** Every card, about the demo's first project: for the gallery in the Teams window. */
export function sampleCards(now: number) {
  const today = pmoToday(demoSettings, now);
  const { projects, teams } = demoPortfolio(today);
  const project = projects.find(({ name }) => name === 'Core switch refresh') ?? projects[0];
  if (project === undefined) return [];
  const cards = everyCard({
    shown: {
      project: { ...project, needHelp: project.needHelp ?? 'A second optics supplier' },
      teamName: teams.find(({ key }) => key === project.teamKey)?.name,
      row: { key: project.key, itemId: '1', etag: '"1"', nonce: 'gallery' },
    },
    before: { ...project, rag: 'amber', needHelp: undefined },
    scene: {
      today,
      asOf: asOfWords(demoSettings, now),
      openUrl: 'https://teams.microsoft.com/l/entity/ts-pmo/portfolio',
      linkOrigins: ['https://teams.microsoft.com'],
    },
    person: project.lead?.name ?? '',
    pmoName: demoSettings.pmoName,
  });
  return Object.entries(cards).map(([name, card]) => ({ name, card }));
}
