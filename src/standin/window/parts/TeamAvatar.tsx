import { Avatar } from '@fluentui/react-components';

/** Decoration beside the team's name, which is always there as text. */
export function TeamAvatar({ name, size }: { readonly name: string; readonly size: 24 | 32 }) {
  const initials = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  return (
    <Avatar
      aria-hidden
      name={name}
      initials={initials}
      idForColor={name}
      color="colorful"
      shape="square"
      size={size}
    />
  );
}
