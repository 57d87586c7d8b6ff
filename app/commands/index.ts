import type { Command } from '../../platform/module.ts';
import { doctorStores } from './doctor-stores-command.ts';

/** Commands about the installation as a whole; areas bring their own in their manifests. */
export const commands: readonly Command[] = [
  {
    name: 'doctor',
    summary: 'Check this installation: machine, settings, data folder, stores, walls, mail, clock',
    usage: 'doctor [--json]',
    needs: 'none',
    load: () => import('./doctor.ts'),
  },
  doctorStores,
  {
    name: 'backup',
    summary: 'Write everything that cannot be computed again into one file',
    usage: 'backup FILE    (for example: backup safar-2026-11-22.backup.gz)',
    needs: 'stores',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    summary: 'Load a backup into an empty data folder (or database), then rebuild the analytics',
    usage: 'restore FILE   (SAFAR_DATA names the empty folder)',
    needs: 'none',
    load: () => import('./restore.ts'),
  },
];
