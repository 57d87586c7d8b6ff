import { common } from './common.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';
import { workspace } from './workspace.ts';
import { directory } from './directory.ts';
import { journeys } from './journeys.ts';
import { surveys } from './surveys.ts';
import { collection } from './collection.ts';
import { imports } from './imports.ts';
import { feedback } from './feedback.ts';
import { text } from './text.ts';
import { metrics } from './metrics.ts';
import { dashboards } from './dashboards.ts';
import { themes } from './themes.ts';
import { demo } from './demo.ts';
import { mail } from './mail.ts';
import { zones } from './zones.ts';
import { words } from './words.gen.ts';

export const messages = {
  common,
  shell,
  ui,
  workspace,
  directory,
  journeys,
  surveys: { ...surveys, ...words.surveys },
  collection: { ...collection, ...words.collection },
  imports,
  feedback,
  text,
  metrics: { ...metrics, ...words.metrics },
  dashboards,
  themes,
  demo,
  mail,
  zones,
};
