import { Banner, Button, ButtonLink, Form, TextField, useI18n } from '../../../../ui/index.ts';
import { CallState, useAction, useCall, useRouteParams } from '../../../../web/index.ts';
import type { CallOutput } from '../../../../web/index.ts';
import { useState } from 'react';
import { entranceContract } from '../../contract.ts';
import { NewPasswordField } from '../new-password-field.tsx';
import { enter } from './enter.ts';
import { Entrance } from './entrance.tsx';

type Offer = CallOutput<typeof entranceContract.showInvitation>;

export default function InvitePage() {
  const { t } = useI18n();
  const { token = '' } = useRouteParams();
  const offer = useCall(entranceContract.showInvitation, { params: { token } });
  if (!offer.data)
    return (
      <Entrance title={offer.error ? t('workspace.invite.failed') : t('workspace.invite.opening')} dawn={0.3}>
        <CallState call={offer}>{() => null}</CallState>
      </Entrance>
    );
  return <OpenInvitation token={token} offer={offer.data} />;
}

function OpenInvitation({ token, offer }: { token: string; offer: Offer }) {
  const { t } = useI18n();
  const { workspace, invitedBy, email, role } = offer;
  const accept = useAction(entranceContract.acceptInvitation, {
    // The link is used up now: asking it again would only fail.
    invalidates: [],
    onDone: ({ slug }) => void enter(`/w/${slug}`),
  });
  const description = t('workspace.invite.description', {
    inviter: invitedBy,
    role: t(`workspace.role.${role}`),
  });
  return (
    <Entrance title={t('workspace.invite.title', { workspace })} description={description} dawn={0.7}>
      {offer.signedInAs === email ? (
        <>
          {accept.error && <Banner tone="bad">{accept.error.message}</Banner>}
          <Button
            variant="primary"
            isPending={accept.isPending}
            onPress={() => accept.run({ params: { token }, body: {} })}
          >
            {t('workspace.invite.join', { workspace })}
          </Button>
        </>
      ) : offer.signedInAs !== null ? (
        <Banner tone="attention">
          {t('workspace.error.invitationForAnother', { email, signedInAs: offer.signedInAs })}
        </Banner>
      ) : offer.known ? (
        <>
          <p>{t('workspace.invite.known', { email })}</p>
          <ButtonLink variant="primary" href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}>
            {t('common.signIn')}
          </ButtonLink>
        </>
      ) : (
        <Newcomer token={token} offer={offer} accept={accept} />
      )}
    </Entrance>
  );
}

interface NewcomerProps {
  readonly token: string;
  readonly offer: Offer;
  readonly accept: ReturnType<typeof useAction<typeof entranceContract.acceptInvitation>>;
}

function Newcomer({ token, offer, accept }: NewcomerProps) {
  const { t, language } = useI18n();
  const [name, setName] = useState('');
  return (
    <Form
      error={accept.error}
      onSubmit={data =>
        accept.run({
          params: { token },
          body: { name, password: String(data.get('password')), language: language.code },
        })
      }
    >
      <TextField
        label={t('common.email')}
        value={offer.email}
        isReadOnly
        type="email"
        autoComplete="username"
      />
      <TextField
        label={t('workspace.you.name')}
        name="name"
        autoComplete="name"
        isRequired

        value={name}
        onChange={setName}
      />
      <NewPasswordField name="password" personal={[name, offer.email]} />
      <Button variant="primary" type="submit" isPending={accept.isPending} className="w-full">
        {t('workspace.invite.join', { workspace: offer.workspace })}
      </Button>
    </Form>
  );
}
