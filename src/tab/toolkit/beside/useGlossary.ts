import { useMemo } from 'react';

import { type Glossary, glossaryOf } from '#domain/toolkit/glossary.ts';
import { useToolkit } from '#tab/toolkit/useToolkit.ts';

/** What the PMO's words mean, as far as they are known. */
export function useGlossary(): Glossary {
  const { rows } = useToolkit();
  return useMemo(() => glossaryOf(rows.map(({ value }) => value)), [rows]);
}
