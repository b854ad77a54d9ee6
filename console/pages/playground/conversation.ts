// A conversation with one model: what was said, what is being said, and how to stop it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { newTraceId } from '../../api/client';
import { type ChatOutcome, chat } from '../../api/stream';
import type { Message } from '../../api/types';

export interface Answer {
  model: string;
  traceId: string;
  running: boolean;
  stopped: boolean;
  outcome: ChatOutcome | null;
  error: unknown;
}

export interface Turn extends Message {
  answer?: Answer;
}

export interface Settings {
  model: string;
  system: string;
  temperature: number | '';
  maxTokens: number | '';
}

export function useConversation(first: Message[] = []) {
  const [turns, setTurns] = useState<Turn[]>(first);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const change = useCallback((alter: (turn: Turn) => Turn) => {
    setTurns((all) => [...all.slice(0, -1), alter(all[all.length - 1] as Turn)]);
  }, []);

  const ask = useCallback(
    async (said: Message[], settings: Settings) => {
      const traceId = newTraceId();
      const answer: Answer = { model: settings.model, traceId, running: true, stopped: false, outcome: null, error: null };
      setTurns([...said, { role: 'assistant', content: '', answer }]);
      const finish = (part: Partial<Answer>) => change((turn) => ({ ...turn, answer: { ...answer, running: false, ...part } }));
      stopper.current = new AbortController();
      try {
        const outcome = await chat({
          model: settings.model,
          messages: [...(settings.system.trim() ? [{ role: 'system' as const, content: settings.system }] : []), ...said.map(plain)],
          temperature: settings.temperature === '' ? undefined : settings.temperature,
          maxTokens: settings.maxTokens === '' ? undefined : settings.maxTokens,
          traceId,
          signal: stopper.current.signal,
          onText: (piece) => change((turn) => ({ ...turn, content: turn.content + piece })),
        });
        finish({ outcome });
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') finish({ stopped: true });
        else finish({ error });
      }
    },
    [change],
  );

  const running = turns[turns.length - 1]?.answer?.running ?? false;
  return {
    turns,
    running,
    send: (text: string, settings: Settings) => void ask([...turns, { role: 'user', content: text }], settings),
    /** Asks the last question again. */
    again: (settings: Settings) => void ask(turns.slice(0, -1), settings),
    stop: () => stopper.current?.abort(),
    clear: () => {
      stopper.current?.abort();
      setTurns([]);
    },
  };
}

const plain = ({ role, content }: Turn): Message => ({ role, content });
