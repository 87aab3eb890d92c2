export function SharePage(_props: { firstKey?: string | undefined }) {
  return null;
}
