export function UpdatePage(_props: { firstKey?: string | undefined }) {
  return null;
}
