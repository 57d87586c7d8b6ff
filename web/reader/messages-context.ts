import { createContext } from 'react';
import type { AnyMessages } from '../../platform/i18n/language.ts';

/** The loaded catalogue, for setting I18nProvider again with a workspace's calendar. */
export const MessagesContext = createContext<AnyMessages | null>(null);
