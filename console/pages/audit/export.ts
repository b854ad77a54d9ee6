// An export is a download: the answer goes to a file as it came.
import { AUDIT } from '../../api/audit';
import { file } from '../../api/client';

export async function exportLog(query: string, format: 'csv' | 'jsonl'): Promise<void> {
  const asked = new URLSearchParams(query);
  for (const name of ['page_size', 'current_page']) asked.delete(name);
  asked.set('format', format);
  const address = URL.createObjectURL(await file(`${AUDIT}/export?${asked}`));
  const link = document.createElement('a');
  link.href = address;
  link.download = `audit-log.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // a download that has not begun yet would fail
}
