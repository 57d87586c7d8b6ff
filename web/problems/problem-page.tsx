import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/index.ts';

interface ProblemPageProps {
  readonly drawing: 'road' | 'gate' | 'search';
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A page that cannot be shown: says why and where to go on. */
export function ProblemPage({ drawing, title, action, children }: ProblemPageProps) {
  return (
    <main className="grid min-h-[70dvh] place-items-center p-4">
      <EmptyState drawing={drawing} title={title} action={action}>
        {children}
      </EmptyState>
    </main>
  );
}
