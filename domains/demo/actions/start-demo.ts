import { findLanguage, loadLanguage } from '../../../platform/i18n/load-language.ts';
import type { Services } from '../../../platform/services.ts';
import { addMember, createSignInLink, createUser, findUserByEmail } from '../../workspace/server.ts';
import { findAnyLoad, type DemoLoad } from '../store.ts';
import { createDemo, type DemoWishes } from './create-demo.ts';
import { loadDemo } from './load-demo.ts';

/** The person as whom a demo is looked at when nobody has signed up yet. */
const guestEmail = 'guest@demo.example.com';

/** From so many customers on there is enough to look at; the rest comes while one looks. */
const enoughToLookAt = 2_000;

/**
 * What `npm start -- --demo` does: makes and loads the demo company, unless there is one, and returns a link that
 * signs the reader in to it as soon as there is something to see. Loading goes on; what becomes of it is printed.
 */
export async function startDemo(
  services: Services,
  print: (line: string) => void,
  wishes: Partial<DemoWishes> = {},
): Promise<string> {
  const language = wishes.language ?? 'fa';
  const guest = await findGuest(services, language);
  const load =
    (await findAnyLoad(services.systemPool)) ??
    (await createDemo(services, { ...wishes, language, owner: guest }));
  await addMember(services, load.workspaceId, guest.id, 'admin');
  await new Promise<void>((resolve, reject) => {
    let shown = false;
    const show = (loaded: number) => {
      if (loaded < enoughToLookAt) return;
      shown = true;
      resolve();
    };
    reportLoading(services, load, print, show).then(resolve, (error: unknown) => {
      if (!shown) return reject(error);
      print(
        `Loading the demo company stopped: ${String(error)}. \`npm start -- --demo\` goes on where it was.`,
      );
    });
  });
  return createSignInLink(services, guest.id);
}

/** Loads what is missing and prints how far it is, some ten lines at most. */
export async function reportLoading(
  services: Services,
  load: DemoLoad,
  print: (line: string) => void,
  onLoaded: (loaded: number) => void = () => undefined,
): Promise<void> {
  if (load.finishedAt) return;
  let told = -1;
  const alone = await loadDemo(services, load.workspaceId, ({ loaded, customers }) => {
    onLoaded(loaded);
    const tenth = Math.floor((loaded / customers) * 10);
    if (tenth === told) return;
    told = tenth;
    print(`Demo company: ${loaded} of ${customers} customers`);
  });
  if (!alone) print('The demo company is being loaded by another process.');
}

/** Somebody to own and open the demo; named in its language. */
export async function findGuest(services: Services, language: string): Promise<{ id: string; name: string }> {
  const known = await findUserByEmail(services.systemPool, guestEmail);
  if (known) return known;
  const { t } = await loadLanguage(findLanguage(language)?.code ?? 'en');
  const name = t('demo.guest');
  return { id: await createUser(services, { name, email: guestEmail, language }), name };
}
