import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to an address inside the app without reloading: `go(href('/surveys'))`. */
export function useGo(): (href: string, how?: 'push' | 'replace') => void {
  const navigate = useNavigate();
  return useCallback((href, how = 'push') => void navigate({ href, replace: how === 'replace' }), [navigate]);
}
