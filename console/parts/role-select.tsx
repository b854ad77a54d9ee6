import { Select, Text } from '@mantine/core';

interface Props<R extends string> {
  label: string;
  roles: { value: R; label: string; about: string }[];
  value: R;
  change: (role: R) => void;
  /** The label is for a screen reader alone. */
  bare?: boolean;
  disabled?: boolean;
}

/** A role with what it means beside it. */
export function RoleSelect<R extends string>({ label, roles, value, change, bare, disabled }: Props<R>) {
  return (
    <Select
      label={bare ? undefined : label}
      aria-label={bare ? label : undefined}
      data={roles.map(({ value, label }) => ({ value, label }))}
      value={value}
      onChange={(role) => role && change(role as R)}
      allowDeselect={false}
      disabled={disabled}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {roles.find((one) => one.value === option.value)?.about}
          </Text>
        </div>
      )}
    />
  );
}
