import { Button, Paper, Text, Textarea, ThemeIcon } from '@mantine/core';
import { IconMessageCircleBolt, IconPlayerStopFilled, IconSend2, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useSampleModel } from '../api/models';
import { pickUp } from '../api/replay';
import { Page } from '../parts/page';
import { type Settings, useConversation } from './playground/conversation';
import { SettingsPanel } from './playground/settings';
import { TurnView } from './playground/turn';

const SAMPLES = ['Write a haiku about rivers.', 'Explain what a lock gate does.', 'Name three uses of steam.'];

export function Playground() {
  const [draft] = useState(pickUp);
  const sample = useSampleModel();
  const [settings, setSettings] = useState<Settings>({
    model: draft?.model ?? '',
    system: draft?.system ?? 'You are a helpful assistant.',
    temperature: 0.7,
    maxTokens: 256,
  });
  const used = { ...settings, model: settings.model || sample };
  const talk = useConversation(draft?.messages.slice(0, -1));
  const [prompt, setPrompt] = useState(draft?.messages.at(-1)?.content ?? '');
  const box = useRef<HTMLDivElement>(null);
  const last = talk.turns.at(-1);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [last?.content, last?.answer?.running, talk.turns.length]);

  const send = (text: string) => {
    if (!text.trim() || talk.running) return;
    talk.send(text.trim(), used);
    setPrompt('');
  };
  return (
    <Page
      title="Playground"
      about="A real request with a short-lived key of your own. It is logged like any other."
      wide
      actions={
        talk.turns.length > 0 && (
          <Button variant="default" leftSection={<IconTrash size={16} />} onClick={talk.clear}>
            Clear
          </Button>
        )
      }
    >
      <div className="playground">
        <Paper radius="lg" className="talk">
          <div className="turns" ref={box} tabIndex={0} role="region" aria-label="Conversation">
            {talk.turns.length === 0 && <Start choose={send} />}
            {talk.turns.map((turn, index) => (
              <TurnView key={index} turn={turn} again={index === talk.turns.length - 1 && !talk.running ? () => talk.again(used) : undefined} />
            ))}
          </div>
          <div className="composer">
            <Textarea
              aria-label="Prompt"
              placeholder="Ask something"
              value={prompt}
              onChange={(event) => setPrompt(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                send(prompt);
              }}
              autosize
              minRows={2}
              maxRows={10}
              data-search
            />
            <div className="composer-foot">
              <Text size="xs" c="dimmed">
                Enter sends, Shift+Enter makes a new line
              </Text>
              {talk.running ? (
                <Button flex="none" color="red" variant="light" leftSection={<IconPlayerStopFilled size={15} />} onClick={talk.stop}>
                  Stop
                </Button>
              ) : (
                <Button flex="none" leftSection={<IconSend2 size={16} />} onClick={() => send(prompt)} disabled={!prompt.trim()}>
                  Send
                </Button>
              )}
            </div>
          </div>
        </Paper>
        <SettingsPanel value={used} change={(part) => setSettings({ ...settings, ...part })} />
      </div>
      <div className="sr-only" role="status" aria-live="polite">
        {last?.answer && (last.answer.running ? 'The model is answering.' : last.answer.error ? 'The answer failed.' : `Answer complete: ${last.content}`)}
      </div>
    </Page>
  );
}

function Start({ choose }: { choose: (prompt: string) => void }) {
  return (
    <div className="talk-start">
      <ThemeIcon size={48} radius="xl" variant="light">
        <IconMessageCircleBolt size={24} />
      </ThemeIcon>
      <Text c="dimmed" size="sm">
        Ask anything, or begin with one of these.
      </Text>
      <div className="samples">
        {SAMPLES.map((sample) => (
          <Button key={sample} variant="default" size="compact-md" fw={450} onClick={() => choose(sample)}>
            {sample}
          </Button>
        ))}
      </div>
    </div>
  );
}
