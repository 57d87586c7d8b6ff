import { inWorkspace } from '../../platform/postgres/tenant.ts';
import type { Services } from '../../platform/services.ts';
import { compileSurvey, type CompiledSurvey } from '../surveys/index.ts';
import { findSurvey, findSurveyVersion } from '../surveys/server.ts';
import { findLinkByToken, findWorkspaceOfToken } from './store.ts';

/** Everything needed to serve and to receive through a share link, kept ready in memory. */
export interface OpenLink {
  readonly token: string;
  readonly workspaceId: string;
  readonly channel: string;
  readonly touchpointId: string | undefined;
  readonly surveyId: string;
  /** Latest published version. */
  readonly version: number;
  readonly survey: CompiledSurvey;
  readonly open: boolean;
  /** When the survey was closed; those who had begun may finish for a day after. */
  readonly closedAt: Date | undefined;
  /** An earlier version, for those who began before the latest was published. */
  readonly at: (version: number) => Promise<CompiledSurvey | undefined>;
}

interface Remembered {
  readonly link: Promise<OpenLink | undefined>;
  readonly readAt: number;
}

/** A change is told at once (surveys.changed); this is for a process that missed the telling. */
const rereadAfterMs = 15_000;
const mostLinks = 5_000;

interface Memory {
  readonly links: Map<string, Remembered>;
  /** Workspaces whose changes are listened to. */
  readonly heard: Set<string>;
}

const memories = new WeakMap<Services, Memory>();

/** The link of a token; undefined when there is none, it was withdrawn, or its survey was never published. */
export function openLink(services: Services, token: string): Promise<OpenLink | undefined> {
  const memory = memoryOf(services);
  const known = memory.links.get(token);
  const now = performance.now();
  if (known && now - known.readAt < rereadAfterMs) return known.link;
  const link = readLink(services, memory, token);
  if (memory.links.size >= mostLinks) memory.links.clear();
  memory.links.set(token, { link, readAt: now });
  // What failed (the store restarting) or is not there (guesses) is not worth remembering.
  const forget = () => memory.links.get(token)?.link === link && memory.links.delete(token);
  link.then(found => found ?? forget(), forget);
  return link;
}

/** Forgets what is remembered of a workspace, in this process. */
export function forgetLinks(services: Services, workspaceId: string): void {
  const { links } = memoryOf(services);
  for (const [token, { link }] of links)
    void link.then(
      found => found?.workspaceId === workspaceId && links.delete(token),
      () => links.delete(token),
    );
}

function memoryOf(services: Services): Memory {
  let memory = memories.get(services);
  if (!memory) memories.set(services, (memory = { links: new Map(), heard: new Set() }));
  return memory;
}

async function readLink(services: Services, memory: Memory, token: string): Promise<OpenLink | undefined> {
  const workspaceId = await findWorkspaceOfToken(services.tenantPool, token);
  if (workspaceId === undefined) return undefined;
  if (!memory.heard.has(workspaceId)) {
    memory.heard.add(workspaceId);
    services.live.subscribe(workspaceId, ({ name }) => {
      if (name === 'surveys.changed' || name === 'collection.changed') forgetLinks(services, workspaceId);
    });
  }
  const readVersion = async (surveyId: string, version: number) => {
    const row = await inWorkspace(services.tenantPool, workspaceId, db =>
      findSurveyVersion(db, surveyId, version),
    );
    return row && compileSurvey(row.definition);
  };
  return inWorkspace(services.tenantPool, workspaceId, async db => {
    const link = await findLinkByToken(db, token);
    const survey = link && (await findSurvey(db, link.surveyId));
    const latest = survey && (await findSurveyVersion(db, survey.id, survey.version));
    if (!link || !survey || !latest) return undefined;
    const compiled = compileSurvey(latest.definition);
    const earlier = new Map([[latest.version, Promise.resolve<CompiledSurvey | undefined>(compiled)]]);
    return {
      token,
      workspaceId,
      channel: link.channel,
      touchpointId: link.touchpointId ?? undefined,
      surveyId: survey.id,
      version: latest.version,
      survey: compiled,
      open: survey.state === 'open' && !survey.archivedAt,
      closedAt: survey.closedAt ?? survey.archivedAt ?? undefined,
      at(version) {
        let found = earlier.get(version);
        if (!found && version > 0 && version < latest.version) {
          earlier.set(version, (found = readVersion(survey.id, version)));
          found.catch(() => earlier.delete(version));
        }
        return found ?? Promise.resolve(undefined);
      },
    };
  });
}
