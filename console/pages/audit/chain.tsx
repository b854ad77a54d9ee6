import { Alert, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { AUDIT, type Chain } from '../../api/audit';
import { api } from '../../api/client';
import { whole } from '../../api/format';
import { When } from '../../parts/when';

/** Whether the log is what was written, and whether a copy of its signed head leaves this machine. */
export function ChainState() {
  const { data } = useQuery({ queryKey: [`${AUDIT}/verify`], queryFn: () => api<Chain>('GET', `${AUDIT}/verify`), staleTime: 30_000 });
  if (!data || data.ok === null) return null;
  if (!data.ok) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />} title="The audit log was changed from outside" role="alert">
        {data.first_bad ? `Row ${data.first_bad.seq}: ${data.first_bad.why}.` : 'A row is not what was written.'} Run <span className="mono">lockgate audit verify</span> on the machine.
      </Alert>
    );
  }
  return (
    <Alert color={data.outside === false ? 'yellow' : 'green'} variant="light" icon={<IconShieldCheck size={18} />} py="xs">
      <Group gap="xs">
        <Text size="sm">
          The chain holds{data.rows ? `: ${whole(data.rows)} rows` : ''}.
          {data.checkpoint && (
            <>
              {' '}
              Its head was last signed <When at={data.checkpoint.time} />.
            </>
          )}
        </Text>
        {data.outside === false && <Text size="sm">No copy of it leaves this machine, so that a cut end could not be seen. Set LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere.</Text>}
      </Group>
    </Alert>
  );
}
