import { Tabs } from '@mantine/core';
import { snippets } from '../api/snippets';
import { CopyIcon } from './copy';

/** A block of code or JSON with a copy button. Text nodes only, whatever it holds. */
export function CodeBlock({ text, label, height }: { text: string; label: string; height?: number }) {
  return (
    <div className="code-block">
      <pre tabIndex={0} aria-label={label} style={height ? { maxHeight: height } : undefined}>
        <code>{text}</code>
      </pre>
      <div className="code-copy">
        <CopyIcon text={text} label={`Copy ${label.toLowerCase()}`} />
      </div>
    </div>
  );
}

/** The same first call in five languages, prefilled with this gateway's address and a model that answers. */
export function Snippets({ model }: { model: string }) {
  const all = snippets(model);
  return (
    <Tabs defaultValue="curl" variant="default" keepMounted={false}>
      <Tabs.List aria-label="Language" className="scroll-tabs">
        {all.map((one) => (
          <Tabs.Tab key={one.name} value={one.name}>
            {one.name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {all.map((one) => (
        <Tabs.Panel key={one.name} value={one.name} pt="sm">
          <CodeBlock text={one.code} label={`${one.name} sample`} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
