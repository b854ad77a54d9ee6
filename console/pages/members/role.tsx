import { Text } from '@mantine/core';
import { useState } from 'react';
import { write } from '../../api/listed';
import { ROLES, USERS, type UserRow, fullName } from '../../api/people';
import { useSession } from '../../api/queries';
import { FormDrawer } from '../../parts/form';
import { RoleSelect } from '../../parts/role-select';

export function RoleForm({ row, close }: { row: UserRow; close: () => void }) {
  const mine = useSession().data?.user.role;
  const [role, setRole] = useState(row.role);
  const offered = mine === 'owner' ? ROLES : ROLES.filter((one) => one.value !== 'owner');
  return (
    <FormDrawer title={`Role of ${fullName(row)}`} action="Save" ready={role !== row.role} save={() => write('PUT', `${USERS}/${row.id}`, { role }, USERS)} close={close} size="md">
      <RoleSelect label="Role in the organisation" roles={offered} value={role} change={setRole} />
      <Text size="sm" c="dimmed">
        It takes effect within a second, on their keys too. Nobody raises themself, and the last owner stays one.
      </Text>
    </FormDrawer>
  );
}
