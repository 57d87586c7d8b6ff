import { Select } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { journeysContract } from '../../journeys/contract.ts';

interface TouchpointSelectProps {
  readonly label: string;
  /** Words for "none". */
  readonly noneLabel: string;
  readonly value: string | undefined;
  readonly onChange: (touchpointId: string | undefined) => void;
  readonly description?: string;
}

const none = 'none';

/** Which touchpoint of the journey it is about. */
export function TouchpointSelect({ label, noneLabel, value, onChange, description }: TouchpointSelectProps) {
  const { can } = useWorkspace();
  const journeys = useCall(journeysContract.list, {}, { enabled: can('journeys.read') });
  const options = (journeys.data?.touchpoints ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label={label}
      {...(description !== undefined && { description })}
      options={[{ value: none, label: noneLabel }, ...options]}
      value={value ?? none}
      onChange={chosen => onChange(chosen === none ? undefined : chosen)}
    />
  );
}
