import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { TextField, useI18n } from '../../../ui/index.ts';
import { PASSWORD_LENGTH, passwordFlaw } from '../model/password.ts';

interface NewPasswordFieldProps {
  readonly name: string;
  readonly label?: string;
  /** The person's name and address, of which the password must not consist. */
  readonly personal: readonly string[];
}

/** A password to be chosen; says while typing what is still missing, by the same rules as the server. */
export function NewPasswordField({ name, label, personal }: NewPasswordFieldProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const flaw = passwordFlaw(typed, personal);
  const words = {
    short: t('workspace.password.short', { min: PASSWORD_LENGTH.min }),
    long: t('workspace.error.passwordLong', { max: PASSWORD_LENGTH.max }),
    common: t('workspace.password.common'),
    personal: t('workspace.password.personal'),
  };
  return (
    <TextField
      label={label ?? t('workspace.password.choose')}
      name={name}
      type="password"
      autoComplete="new-password"
      isRequired
      value={typed}
      onChange={setTyped}
      description={
        flaw === undefined ? (
          <span className="inline-flex items-center gap-1.5 text-good-ink">
            <CircleCheck aria-hidden size={15} />
            {t('workspace.password.good')}
          </span>
        ) : (
          words[flaw]
        )
      }
    />
  );
}
