import { Avatar } from '@fluentui/react-components';

interface PersonAvatarProps {
  readonly name: string;
  readonly label?: string;
  readonly presence?: boolean;
  readonly size?: 20 | 24 | 28 | 32;
}

export function PersonAvatar({ name, label, presence = false, size = 32 }: PersonAvatarProps) {
  return (
    <Avatar
      name={name}
      aria-label={label ?? name}
      color="colorful"
      size={size}
      {...(presence ? { badge: { status: 'available' as const } } : {})}
    />
  );
}
