import { Archive, MapPin, MoreHorizontal, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton, Menu, useI18n } from '../../../ui/index.ts';
import { useAction } from '../../../web/index.ts';
import { journeysContract } from '../contract.ts';
import type { Touchpoint } from '../index.ts';
import { type JourneyDraft, placeTouchpoint } from '../model/journey-draft.ts';
import { stageName } from './stage-name.ts';
import { TouchpointDialog } from './touchpoint-dialog.tsx';

interface TouchpointLineProps {
  readonly draft: JourneyDraft;
  readonly touchpoint: Touchpoint;
  /** Where it stands; undefined off the road. */
  readonly stageKey?: string;
  readonly onChange: (draft: JourneyDraft) => void;
}

/** A touchpoint's name with what can be done to it: edit, move to a stage, take off the road, archive. */
export function TouchpointLine({ draft, touchpoint, stageKey, onChange }: TouchpointLineProps) {
  const { t, language } = useI18n();
  const [editing, setEditing] = useState(false);
  const archive = useAction(journeysContract.updateTouchpoint, { failure: 'toast', done: t('common.saved') });
  const move = (to: string | undefined) => onChange(placeTouchpoint(draft, touchpoint.id, to));
  const elsewhere = draft.stages.filter(stage => stage.key !== stageKey);
  return (
    <div className="flex items-center gap-2">
      <span className="min-w-0 flex-1 truncate">
        <bdi>{touchpoint.name}</bdi>
      </span>
      <Menu
        label={touchpoint.name}
        trigger={<IconButton label={t('common.actions')} icon={MoreHorizontal} />}
        groups={[
          {
            id: 'edit',
            actions: [
              { id: 'edit', label: t('common.edit'), icon: Pencil, onAction: () => setEditing(true) },
            ],
          },
          {
            id: 'move',
            actions: elsewhere.map(stage => ({
              id: stage.key,
              icon: MapPin,
              label: t('journeys.moveTo', { stage: stageName(stage, language.code, t) }),
              onAction: () => move(stage.key),
            })),
          },
          {
            id: 'away',
            actions: [
              ...(stageKey === undefined
                ? []
                : [
                    {
                      id: 'off',
                      label: t('journeys.removeFromRoad'),
                      icon: X,
                      onAction: () => move(undefined),
                    },
                  ]),
              {
                id: 'archive',
                label: t('journeys.archiveTouchpoint'),
                icon: Archive,
                isDanger: true,
                onAction: () => {
                  move(undefined);
                  archive.run({ params: { id: touchpoint.id }, body: { archived: true } });
                },
              },
            ],
          },
        ]}
      />
      <TouchpointDialog touchpoint={touchpoint} isOpen={editing} onOpenChange={setEditing} />
    </div>
  );
}
