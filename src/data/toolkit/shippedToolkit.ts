import { shippedCharter } from './shippedCharter.ts';
import { shippedGlossary } from './shippedGlossary.ts';
import type { ShippedItem } from './shippedItem.ts';
import { shippedPractices } from './shippedPractices.ts';
import { shippedQuestions } from './shippedQuestions.ts';
import { shippedTemplates } from './shippedTemplates.ts';
import { shippedTools } from './shippedTools.ts';

/** What a PMO's toolkit holds on its first day. From then on it is theirs. */
export const shippedToolkit: readonly ShippedItem[] = [
  ...shippedTools,
  ...shippedPractices,
  ...shippedTemplates,
  ...shippedCharter,
  ...shippedQuestions,
  ...shippedGlossary,
];
