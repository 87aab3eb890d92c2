export function ConfigPage(_props: { firstKey?: string | undefined }) {
  return null;
}
