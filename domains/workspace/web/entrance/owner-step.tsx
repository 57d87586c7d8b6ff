import { Button, Form, FormActions, TextField, useI18n } from '../../../../ui/index.ts';
import { NewPasswordField } from '../new-password-field.tsx';
import { Entrance } from './entrance.tsx';
import { StepRoad } from './step-road.tsx';

export interface OwnerDraft {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: string;
}

export function emptyOwner(language: string): OwnerDraft {
  return { name: '', email: '', password: '', language };
}

interface OwnerStepProps {
  readonly value: OwnerDraft;
  readonly onChange: (value: OwnerDraft) => void;
  readonly onNext: () => void;
}

export function OwnerStep({ value, onChange, onNext }: OwnerStepProps) {
  const { t } = useI18n();
  return (
    <Entrance
      title={t('workspace.owner.title')}
      description={t('workspace.owner.description')}
      progress={<StepRoad step={1} />}
      dawn={0.35}
    >
      <Form
        onSubmit={data => {
          onChange({ ...value, password: String(data.get('password')) });
          onNext();
        }}
      >
        <TextField
          label={t('workspace.you.name')}
          name="name"
          autoComplete="name"
          isRequired

          value={value.name}
          onChange={name => onChange({ ...value, name })}
        />
        <TextField
          label={t('common.email')}
          name="email"
          type="email"
          autoComplete="username"
          isRequired
          value={value.email}
          onChange={email => onChange({ ...value, email })}
        />
        <NewPasswordField name="password" personal={[value.name, value.email]} />
        <FormActions>
          <Button variant="primary" type="submit">
            {t('common.continue')}
          </Button>
        </FormActions>
      </Form>
    </Entrance>
  );
}
