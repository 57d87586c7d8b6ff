import { ArrowDown, ArrowUp, MoreHorizontal, Trash2 } from 'lucide-react';
import { Card, DragList, IconButton, Menu, TextField, useI18n } from '../../../ui/index.ts';
import type { Stage, Touchpoint } from '../index.ts';
import {
  type JourneyDraft,
  orderStages,
  orderTouchpoints,
  removeStage,
  renameStage,
} from '../model/journey-draft.ts';
import { stageName } from './stage-name.ts';
import { TouchpointLine } from './touchpoint-line.tsx';

interface StageEditorProps {
  readonly draft: JourneyDraft;
  readonly stage: Stage;
  readonly index: number;
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  readonly onChange: (draft: JourneyDraft) => void;
}

export function StageEditor({ draft, stage, index, touchpoints, onChange }: StageEditorProps) {
  const { t, format, language } = useI18n();
  const name = stageName(stage, language.code, t);
  const keys = draft.stages.map(s => s.key);
  const swap = (to: number) => onChange(orderStages(draft, moved(keys, index, to)));
  const standing = stage.touchpoints.map(id => touchpoints.get(id)).filter(one => one !== undefined);
  return (
    <Card padding="normal">
      <div className="flex items-end gap-2 pb-3">
        <span aria-hidden className="pb-2 text-lg font-semibold text-brand tabular-nums">
          {format.integer(index + 1)}
        </span>
        <TextField
          label={t('journeys.stageName')}
          labelHidden
          className="flex-1"
          value={name}
          onChange={value => onChange(renameStage(draft, stage.key, language.code, value))}
        />
        <Menu
          label={name}
          trigger={<IconButton label={t('common.actions')} icon={MoreHorizontal} />}
          groups={[
            {
              id: 'stage',
              actions: [
                {
                  id: 'up',
                  label: t('common.previous'),
                  icon: ArrowUp,
                  isDisabled: index === 0,
                  onAction: () => swap(index - 1),
                },
                {
                  id: 'down',
                  label: t('common.next'),
                  icon: ArrowDown,
                  isDisabled: index === keys.length - 1,
                  onAction: () => swap(index + 1),
                },
                {
                  id: 'remove',
                  label: t('common.remove'),
                  icon: Trash2,
                  isDanger: true,
                  isDisabled: keys.length === 1,
                  onAction: () => onChange(removeStage(draft, stage.key)),
                },
              ],
            },
          ]}
        />
      </div>
      {standing.length > 0 && (
        <DragList
          label={name}
          items={standing}
          itemName={touchpoint => touchpoint.name}
          onReorder={ids => onChange(orderTouchpoints(draft, stage.key, ids))}
        >
          {touchpoint => (
            <TouchpointLine draft={draft} touchpoint={touchpoint} stageKey={stage.key} onChange={onChange} />
          )}
        </DragList>
      )}
    </Card>
  );
}

function moved(keys: readonly string[], from: number, to: number): string[] {
  const rest = keys.filter((_, i) => i !== from);
  return [...rest.slice(0, to), keys[from] ?? '', ...rest.slice(to)];
}
