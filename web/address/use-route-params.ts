import { useParams } from '@tanstack/react-router';

/** Parts of the address named with $ in the page's path: '/feedback/$id' → { id }. */
export function useRouteParams(): Readonly<Record<string, string>> {
  return useParams({ strict: false }) as Record<string, string>;
}
