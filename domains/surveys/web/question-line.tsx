import { ArrowDown, ArrowUp, ChevronDown, Copy, Ellipsis, GitBranch, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, IconButton, Menu, Tooltip, useI18n } from '../../../ui/index.ts';
import { missingLanguages } from '../model/wording.ts';
import type { Question } from '../model/survey-definition.ts';
import { KindIcon } from './kind-icon.tsx';

interface QuestionLineProps {
  readonly question: Question;
  readonly title: string;
  readonly languages: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One question in the list: its kind, its title, what is odd about it, and what can be done with it. */
export function QuestionLine(props: QuestionLineProps) {
  const { question, title, languages, isOpen, onOpen, onMove, onDuplicate, onRemove } = props;
  const { t, format } = useI18n();
  const missing = missingLanguages(question.title, languages);
  return (
    <div className="flex items-center gap-3">
      <AriaButton
        onPress={onOpen}
        aria-expanded={isOpen}
        className="flex min-h-(--control-height) min-w-0 flex-1 cursor-pointer items-center gap-3 rounded-sm text-start focus-ring"
      >
        <KindIcon kind={question.kind} />
        <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
          {title}
        </span>
        {question.showIf && (
          <Tooltip text={t('surveys.editor.conditional')}>
            <GitBranch
              aria-label={t('surveys.editor.conditional')}
              size={15}
              className="shrink-0 text-quiet"
            />
          </Tooltip>
        )}
        {missing.length > 0 && (
          <Badge tone="attention">{t('surveys.editor.missingIn', { languages: format.list(missing) })}</Badge>
        )}
        <ChevronDown
          aria-hidden
          size={16}
          className={`shrink-0 text-quiet transition-transform duration-150 ${isOpen ? 'rotate-180' : ''}`}
        />
      </AriaButton>
      <Menu
        label={t('surveys.actionsFor', { name: title })}
        trigger={<IconButton size="small" icon={Ellipsis} label={t('surveys.actionsFor', { name: title })} />}
        groups={[
          {
            id: 'move',
            actions: [
              { id: 'up', label: t('surveys.editor.moveUp'), icon: ArrowUp, onAction: () => onMove(-1) },
              { id: 'down', label: t('surveys.editor.moveDown'), icon: ArrowDown, onAction: () => onMove(1) },
              { id: 'duplicate', label: t('common.duplicate'), icon: Copy, onAction: onDuplicate },
            ],
          },
          {
            id: 'remove',
            actions: [
              { id: 'remove', label: t('common.remove'), icon: Trash2, isDanger: true, onAction: onRemove },
            ],
          },
        ]}
      />
    </div>
  );
}
