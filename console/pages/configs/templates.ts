// Configs to begin with. They name what the workspace has, so that a template can be saved and used as it is.
import { layOut } from '../../api/json-text';

export interface Template {
  slug: string;
  name: string;
  about: string;
  make: (pick: Pick) => object;
}

/** The nth target of this workspace; there is always one. */
export type Pick = (nth: number) => { virtual_key: string; override_params?: { model: string } };

const PLACEHOLDERS = ['openai-main', 'anthropic-main'];

export const TEMPLATES: Template[] = [
  {
    slug: 'fallback',
    name: 'Fallback',
    about: 'When one provider fails, ask the next',
    make: (pick) => ({
      strategy: { mode: 'fallback' },
      targets: [{ name: 'first', ...pick(0), request_timeout: 20000 }, { name: 'second', ...pick(1) }],
    }),
  },
  {
    slug: 'loadbalance',
    name: 'Load balance',
    about: 'Share calls, and keep each person with one target',
    make: (pick) => ({
      strategy: { mode: 'loadbalance', sticky: { hash_fields: ['metadata._user'], ttl: 3600 } },
      targets: [{ name: 'a', ...pick(0), weight: 0.5 }, { name: 'b', ...pick(1), weight: 0.5 }],
    }),
  },
  {
    slug: 'canary',
    name: 'Canary',
    about: 'Try something new with one call in twenty',
    make: (pick) => ({
      strategy: { mode: 'loadbalance' },
      targets: [
        { name: 'stable', ...pick(0), weight: 0.95 },
        { name: 'canary', weight: 0.05, strategy: { mode: 'fallback' }, targets: [pick(1), pick(0)] },
      ],
    }),
  },
  {
    slug: 'conditional',
    name: 'Conditional by metadata',
    about: 'The plan in the request’s metadata decides',
    make: (pick) => ({
      strategy: { mode: 'conditional', conditions: [{ query: { 'metadata.plan': { $eq: 'paid' } }, then: 'good' }], default: 'cheap' },
      targets: [{ name: 'good', ...pick(0) }, { name: 'cheap', ...pick(1) }],
    }),
  },
  {
    slug: 'retry',
    name: 'Retry',
    about: 'Ask again, as long as the provider says',
    make: (pick) => ({
      ...pick(0),
      retry: { attempts: 3, on_status_codes: [429, 500, 502, 503, 504], use_retry_after_headers: true },
      request_timeout: 20000,
      total_timeout: 60000,
    }),
  },
  {
    slug: 'cache',
    name: 'Cache',
    about: 'Answer the same question once an hour',
    make: (pick) => ({ ...pick(0), cache: { mode: 'simple', max_age: 3600 } }),
  },
];

/** Targets for templates: virtual keys first, then the built-in model, then names that still have to be made. */
export function pickFrom(virtualKeys: string[], models: string[]): Pick {
  const builtIn = models.some((model) => model.startsWith('@local/')) ? ['local'] : [];
  const known = [...virtualKeys, ...builtIn];
  return (nth) => {
    const slug = known[nth % (known.length || 1)] ?? PLACEHOLDERS[nth % PLACEHOLDERS.length] ?? '';
    // The built-in model is the only one of its kind; elsewhere the request names the model.
    const model = slug === 'local' ? models.find((one) => one.startsWith('@local/'))?.slice('@local/'.length) : undefined;
    return model ? { virtual_key: slug, override_params: { model } } : { virtual_key: slug };
  };
}

export const textOf = (template: Template, pick: Pick): string => layOut(JSON.stringify(template.make(pick)));
