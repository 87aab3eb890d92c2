export interface SampleCard {
  readonly name: string;
  readonly card: unknown;
}

export async function readSamples(): Promise<readonly SampleCard[]> {
  const response = await fetch('/api/cardGallery');
  return response.ok ? ((await response.json()) as readonly SampleCard[]) : [];
}
