import { NowherePage } from '#tab/pages/NowherePage.tsx';

export function StartNewPage({ part, search }: { part: string | undefined; search: string }) {
  return <NowherePage key={`${part} ${search}`} />;
}
