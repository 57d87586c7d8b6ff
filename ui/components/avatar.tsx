import { classNames } from '../class-names.ts';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large';
}

const sizes = {
  small: 'size-6 text-[0.6875rem]',
  medium: 'size-9 text-sm',
  large: 'size-14 text-xl',
} as const;
const looks = [
  'bg-brand-soft text-brand-strong',
  'bg-saffron-soft text-saffron-ink',
  'bg-good-soft text-good-ink',
  'bg-bad-soft text-bad-ink',
  'bg-sunken text-quiet',
] as const;

/** A person or company by the first letter of its name; always the same colour for the same name. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const initial = /\p{L}\p{M}*/u.exec(name)?.[0]?.toLocaleUpperCase() ?? '–';
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-grid shrink-0 place-items-center rounded-full font-semibold select-none',
        sizes[size],
        looks[sum % looks.length],
      )}
    >
      {initial}
    </span>
  );
}
