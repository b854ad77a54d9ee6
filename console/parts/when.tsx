import { Text, Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ago, exact, instant } from '../api/format';

/** A time as people say it; the exact time on hover. `never` stands for a time that is not set. */
export function When({ at, never = '–' }: { at: string | number | Date | null | undefined; never?: string }) {
  const date = at instanceof Date ? at : instant(at);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  if (!date || Number.isNaN(date.getTime())) return <Text span c="dimmed" size="sm">{never}</Text>;
  return (
    <Tooltip label={exact(date)}>
      <time dateTime={date.toISOString()} className="nowrap">
        {ago(date, now)}
      </time>
    </Tooltip>
  );
}
