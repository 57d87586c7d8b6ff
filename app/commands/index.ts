import type { Command } from '../../platform/module.ts';

/** Commands about the installation as a whole; areas bring their own in their manifests. */
export const commands: readonly Command[] = [];
