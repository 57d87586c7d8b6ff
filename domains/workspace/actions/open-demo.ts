import type { Services } from '../../../platform/services.ts';
import { fail } from '../errors.ts';
import { findDemo } from '../workspace-store.ts';
import { addMember } from './add-member.ts';

/** Whether an area of this installation can make a demo company. */
export function canOpenDemo(services: Services): boolean {
  return services.modules?.some(module => module.createDemo !== undefined) ?? false;
}

/** Lets a user into the demo company as an admin, who may try everything; makes the company when there is none. */
export async function openDemo(services: Services, userId: string): Promise<string> {
  const demo = await findDemo(services.systemPool);
  if (demo) {
    await addMember(services, demo.id, userId, 'admin');
    return demo.slug;
  }
  const create = services.modules?.find(module => module.createDemo !== undefined)?.createDemo;
  if (create === undefined) throw fail.demoUnavailable();
  return create(services, userId);
}
