import { authorise, type Context } from '../../../platform/context.ts';
import { inSystem } from '../../../platform/postgres/tenant.ts';
import { requireLanguage } from '../language-check.ts';
import { DAY_SHIFTING, type EditableSettings, type SettingsChange } from '../model/workspace-settings.ts';
import { forgetWorkspaceSettings, updateWorkspace } from '../workspace-store.ts';

/**
 * Changes the workspace's settings and tells 'workspace.changed' with the names of what differs now; `daysShifted`
 * says that days, weeks or months begin elsewhere than before.
 */
export async function updateSettings(ctx: Context, change: SettingsChange): Promise<void> {
  authorise(ctx, 'workspace.write');
  const { language } = change;
  if (language !== undefined) requireLanguage(language);
  await inSystem(ctx.services.systemPool, async db => {
    const before = await updateWorkspace(db.$client, ctx.workspace.id, change);
    const names = Object.keys(change) as (keyof EditableSettings)[];
    const changed = names.filter(name => change[name] !== undefined && change[name] !== before[name]);
    if (changed.length === 0) return;
    const daysShifted = changed.some(name => DAY_SHIFTING.some(shifting => shifting === name));
    const detail = Object.fromEntries(changed.map(name => [name, { from: before[name], to: change[name] }]));
    await ctx.audit(db, 'workspace.update', { type: 'workspace', id: before.id, name: before.name }, detail);
    await ctx.emit(db, { name: 'workspace.changed', payload: { changed, daysShifted } });
  });
  forgetWorkspaceSettings(ctx.services.systemPool);
}
