import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/index.ts';
import { useOptionalWorkspace } from '../session/workspace-context.ts';

interface ProblemPageProps {
  readonly drawing: 'road' | 'gate' | 'search';
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A page that cannot be shown: says why and where to go on. */
export function ProblemPage({ drawing, title, action, children }: ProblemPageProps) {
  // Inside a workspace the shell has the page's main already.
  const Frame = useOptionalWorkspace() ? 'div' : 'main';
  return (
    <Frame className="grid min-h-[70dvh] place-items-center p-4">
      <EmptyState level={1} drawing={drawing} title={title} action={action}>
        {children}
      </EmptyState>
    </Frame>
  );
}
