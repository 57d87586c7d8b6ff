import { Card, useI18n } from '../../../../ui/index.ts';
import { Tiles } from '../../../../ui/charts/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import type { themesContract } from '../../themes-contract.ts';

interface ThemeMapProps {
  readonly themes: CallOutput<typeof themesContract.themes>['themes'];
  readonly query: Record<string, string | string[]>;
}

/** Smaller themes would be slivers; the list has them all. */
const drawn = 32;

/** All themes at a glance: size is how often, colour how badly. */
export function ThemeMap({ themes, query }: ThemeMapProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const names = useThemeNames();
  const [first] = themes;
  if (!first) return null;
  return (
    <Card>
      <Tiles
        title={t('themes.map')}
        valueName={t('themes.badly')}
        unit="share"
        scale={first.badly.scale}
        good="low"
        tiles={themes.slice(0, drawn).map(theme => ({
          key: theme.key,
          label: names.name(theme.key),
          n: theme.badly.n,
          value: theme.badly.value,
          href: href(`/themes/${theme.key}`, query),
        }))}
      />
    </Card>
  );
}
