import type { Services } from '../../platform/services.ts';
import { saveResponseRows, type SavedResponse } from './response-store.ts';

/** Saves of one workspace that wait to be written together. */
interface Gathering {
  readonly saves: Map<string, SavedResponse>;
  readonly written: Promise<void>;
}

/** Visitors do not wait for a partial save, so many are gathered into one commit. */
const gatherMs = 40;

const gatherings = new WeakMap<Services, Map<string, Gathering>>();

/** Saves a response under way; resolves after the commit. Of two saves of one response the later one counts. */
export function saveResponse(services: Services, workspaceId: string, save: SavedResponse): Promise<void> {
  let ofProcess = gatherings.get(services);
  if (!ofProcess) gatherings.set(services, (ofProcess = new Map()));
  let gathering = ofProcess.get(workspaceId);
  if (!gathering) {
    const saves = new Map<string, SavedResponse>();
    const written = new Promise(resolve => setTimeout(resolve, gatherMs)).then(() => {
      ofProcess.delete(workspaceId);
      return saveResponseRows(services.tenantPool, workspaceId, services.now(), [...saves.values()]);
    });
    ofProcess.set(workspaceId, (gathering = { saves, written }));
  }
  const id = `${save.token} ${save.key}`;
  const waiting = gathering.saves.get(id);
  if (!waiting || waiting.changes <= save.changes) gathering.saves.set(id, save);
  return gathering.written;
}
