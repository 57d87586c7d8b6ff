// Written by `npm run generate` from the folders it names; do not edit.
import { pages as journeys } from '../domains/journeys/web/pages.ts';

export const pages = [...journeys];
