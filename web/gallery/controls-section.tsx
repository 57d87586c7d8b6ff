import { Copy, Download, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  AlertDialog,
  Badge,
  Banner,
  Button,
  ButtonLink,
  Card,
  Dialog,
  Disclosure,
  EmptyState,
  FileDrop,
  FilterBar,
  type FilterValues,
  IconButton,
  Kbd,
  Link,
  Menu,
  Popover,
  ProgressBar,
  SegmentedControl,
  showToast,
  Skeleton,
  Tabs,
  TagGroup,
  useI18n,
} from '../../ui/index.ts';
import { GallerySection } from './gallery-section.tsx';
import { sampleWords } from './sample-words.ts';

const tones = ['plain', 'neutral', 'good', 'attention', 'bad'] as const;

export function ControlsSection() {
  const { language } = useI18n();
  const words = sampleWords(language.code);
  const [view, setView] = useState<'day' | 'week' | 'month'>('week');
  const [filters, setFilters] = useState<FilterValues>({ touchpoint: ['0', '2'] });
  const [make, exportIt, openDialog, toast, more, edit, duplicate, remove, saved] = words.actions as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return (
    <GallerySection id="controls">
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" icon={Plus}>
          {make}
        </Button>
        <Button icon={Download}>{exportIt}</Button>
        <Button variant="plain">{edit}</Button>
        <Button variant="danger" icon={Trash2}>
          {remove}
        </Button>
        <Button isDisabled>{duplicate}</Button>
        <Button variant="primary" isPending>
          {make}
        </Button>
        <ButtonLink href="/gallery">{edit}</ButtonLink>
        <Link href="/gallery">{words.disclosure}</Link>
        <IconButton label={edit} icon={Pencil} />
        <Kbd>J</Kbd>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Dialog trigger={<Button>{openDialog}</Button>} title={words.words.how}>
          {close => <Button onPress={close}>{saved}</Button>}
        </Dialog>
        <AlertDialog
          trigger={<Button>{remove}</Button>}
          title={words.dialog[0] ?? ''}
          confirmLabel={words.dialog[2] ?? ''}
          isDanger
          onConfirm={() => showToast(saved)}
        >
          {words.dialog[1]}
        </AlertDialog>
        <Button onPress={() => showToast(saved, { action: { label: edit, run: () => undefined } })}>
          {toast}
        </Button>
        <Popover label={words.disclosure} trigger={<Button>{words.disclosure}</Button>}>
          <p className="max-w-64">{words.disclosureText}</p>
        </Popover>
        <Menu
          label={more}
          placement="bottom start"
          trigger={<IconButton label={more} icon={Ellipsis} />}
          groups={[
            {
              id: 'a',
              actions: [
                { id: 'edit', label: edit, icon: Pencil, keys: 'E' },
                { id: 'copy', label: duplicate, icon: Copy, isCurrent: true },
              ],
            },
            { id: 'b', actions: [{ id: 'delete', label: remove, icon: Trash2, isDanger: true }] },
          ]}
        />
        <SegmentedControl
          label={words.words.days}
          value={view}
          onChange={setView}
          options={(['day', 'week', 'month'] as const).map((value, rank) => ({
            value,
            label: words.views[rank] ?? '',
          }))}
        />
        {tones.map((tone, rank) => (
          <Badge key={tone} tone={tone}>
            {words.badges[rank]}
          </Badge>
        ))}
      </div>
      <FilterBar
        filters={words.filters.map((label, rank) => ({
          key: rank === 0 ? 'touchpoint' : 'language',
          label,
          options: words.touchpoints.slice(0, 10).map((name, at) => ({ value: `${at}`, label: name })),
        }))}
        values={filters}
        onChange={setFilters}
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="flex flex-col gap-3">
          <Banner title={words.banner[0] ?? ''}>{words.banner[1]}</Banner>
          <Banner tone="attention" action={<Button size="small">{edit}</Button>}>
            {words.banner[1]}
          </Banner>
          <Banner tone="good">{saved}</Banner>
          <Banner tone="bad">{words.words.bad}</Banner>
          <ProgressBar label={words.importing[0] ?? ''} value={0.464} note={words.importing[1]} />
          <TagGroup
            label={words.filters[0] ?? ''}
            tags={words.touchpoints.slice(0, 3).map(name => ({ id: name, name }))}
            onRemove={() => undefined}
          />
          <Disclosure title={words.disclosure} defaultExpanded>
            {words.disclosureText}
          </Disclosure>
        </div>
        <div className="flex flex-col gap-4">
          <FileDrop
            label={words.drop[0] ?? ''}
            description={words.drop[1] ?? ''}
            accept={['.csv', '.xlsx']}
            onFile={() => undefined}
          />
          <Skeleton lines={3} />
        </div>
      </div>
      <Card>
        <EmptyState
          drawing="letters"
          title={words.empty[0] ?? ''}
          action={<Button variant="primary">{words.empty[2]}</Button>}
        >
          {words.empty[1]}
        </EmptyState>
      </Card>
      <div className="flex flex-wrap justify-center gap-6">
        {(['road', 'search', 'people', 'survey', 'figures', 'gate'] as const).map(drawing => (
          <EmptyState key={drawing} drawing={drawing} title={words.empty[0] ?? ''} />
        ))}
      </div>
      <Tabs
        label={words.table}
        items={words.tabs.map((label, rank) => ({
          id: `${rank}`,
          label,
          content: <p>{words.disclosureText}</p>,
        }))}
      />
    </GallerySection>
  );
}
