import type { ReactNode } from 'react';

interface GallerySectionProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** One screenshot of the gallery. */
export function GallerySection({ id, children }: GallerySectionProps) {
  return (
    <section id={id} className="flex flex-col gap-6 border-t border-line py-8 first:border-0">
      {children}
    </section>
  );
}
