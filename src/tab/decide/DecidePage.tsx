import { NowherePage } from '#tab/pages/NowherePage.tsx';

export function DecidePage({ part, search }: { part: string | undefined; search: string }) {
  return <NowherePage key={`${part} ${search}`} />;
}
