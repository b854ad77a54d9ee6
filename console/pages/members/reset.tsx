import { notifications } from '@mantine/notifications';
import { write } from '../../api/listed';
import { USERS, type UserRow, fullName } from '../../api/people';
import { Confirm } from '../../parts/confirm';

interface Made {
  sent_by: 'mail' | null;
  reset_link?: string;
}

interface Props {
  row: UserRow;
  show: (link: string) => void;
  close: () => void;
}

/** A link to a new password: mailed where mail is set up, else shown once to be handed over. */
export function ResetLink({ row, show, close }: Props) {
  const make = async () => {
    const made = await write<Made>('POST', `${USERS}/${row.id}/password-reset`, {});
    if (made.reset_link) show(made.reset_link);
    else notifications.show({ color: 'teal', message: `A link to a new password was mailed to ${row.email}.` });
  };
  return (
    <Confirm title={`A new password for ${fullName(row)}?`} action="Make the link" danger={false} close={close} run={make}>
      Whoever opens the link chooses the password of {row.email}. The present one works until then; with the new one all their
      sessions end. A second factor stays as it is.
    </Confirm>
  );
}
