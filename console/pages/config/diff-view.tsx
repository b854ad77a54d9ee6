import { Text } from '@mantine/core';
import { type Line, diff, sideBySide } from '../../api/diff';

interface Props {
  before: string;
  after: string;
  beforeName: string;
  afterName: string;
  split: boolean;
}

const SIGNS: Record<Line['kind'], string> = { same: ' ', gone: '−', new: '+' };
const WORDS: Record<Line['kind'], string> = { same: '', gone: 'removed: ', new: 'added: ' };

/** Two texts, in one column with signs or side by side. */
export function DiffView({ before, after, beforeName, afterName, split }: Props) {
  const lines = diff(before, after);
  const changed = lines.filter((line) => line.kind !== 'same').length;
  return (
    <div className="diff-box">
      {changed === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          The documents are the same.
        </Text>
      )}
      {split ? <Split lines={lines} beforeName={beforeName} afterName={afterName} /> : <Unified lines={lines} label={`${beforeName} to ${afterName}`} />}
    </div>
  );
}

function Unified({ lines, label }: { lines: Line[]; label: string }) {
  return (
    <table className="diff" aria-label={label}>
      <tbody>
        {lines.map((line, nth) => (
          <tr key={nth} data-kind={line.kind}>
            <td className="diff-number">{line.before || ''}</td>
            <td className="diff-number">{line.after || ''}</td>
            <td className="diff-sign" aria-hidden="true">
              {SIGNS[line.kind]}
            </td>
            <td className="diff-text">
              {WORDS[line.kind] && <span className="sr-only">{WORDS[line.kind]}</span>}
              {line.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Split({ lines, beforeName, afterName }: { lines: Line[]; beforeName: string; afterName: string }) {
  return (
    <table className="diff diff-split" aria-label={`${beforeName} beside ${afterName}`}>
      <colgroup>
        <col className="diff-numbers" />
        <col />
        <col className="diff-numbers" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={2}>{beforeName}</th>
          <th colSpan={2}>{afterName}</th>
        </tr>
      </thead>
      <tbody>
        {sideBySide(lines).map(({ left, right }, nth) => (
          <tr key={nth}>
            <Half line={left} number={left?.before} />
            <Half line={right} number={right?.after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Half({ line, number }: { line: Line | null; number: number | undefined }) {
  const kind = line ? line.kind : 'none';
  return (
    <>
      <td className="diff-number" data-kind={kind}>
        {number || ''}
      </td>
      <td className="diff-text" data-kind={kind}>
        {line && WORDS[line.kind] && <span className="sr-only">{WORDS[line.kind]}</span>}
        {line?.text}
      </td>
    </>
  );
}
