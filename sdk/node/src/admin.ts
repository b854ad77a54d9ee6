/**
 * What administers a gateway: one class for everything that is kept at one path, and a table of what there is.
 * A row is named by its place, `labels.retrieve(id)`, or by a field, `configs.retrieve({ slug })`.
 */

import type { APIPromise } from 'openai/api-promise';

import type { Options } from './headers.js';
import { at, type Method, PromptCompletions, type Reply, Resource, snake } from './resources.js';
import type { Transport } from './transport.js';

/** Ids; then the fields of a body or a query; then headers of this call; then `openai`'s options of one request. */
export type Given = (string | Options | undefined)[];

class Placed extends Resource {
  /** `path` may hold fields in braces; `keys` name a row, best first. */
  constructor(
    client: Transport,
    protected readonly path: string,
    protected readonly keys: readonly string[] = ['id'],
  ) {
    super(client);
  }

  /** One request. `bodied`: fields follow ids that are given by their place. */
  protected ask(method: Method, given: Given, { one = true, bodied = false, verb = '' } = {}): APIPromise<Reply> {
    const first = given.findIndex((each) => typeof each !== 'string');
    const ids = given.slice(0, first < 0 ? given.length : first) as string[];
    const rest = given.slice(ids.length) as (Options | undefined)[];
    const fields = snake((ids.length && !bodied ? undefined : rest.shift()) ?? {});
    const take = (...names: readonly string[]): unknown => {
      const name = names.find((each) => fields[each]);
      const found = ids.shift() ?? (name && fields[name]);
      if (name) delete fields[name];
      return found;
    };
    const parts = this.path.slice(1).split('/').map((part) => (part.startsWith('{') ? take(part.slice(1, -1)) : part));
    if (one) parts.push(take(...this.keys));
    const path = at(...parts) + verb;
    const sent = method === 'get' ? { query: fields } : Object.keys(fields).length || method !== 'delete' ? { body: fields } : {};
    return this.call(method, path, sent, ...rest);
  }
}

/** Rows with the five verbs. */
export class Kept extends Placed {
  create(...given: Given): APIPromise<Reply> {
    return this.ask('post', given, { one: false, bodied: true });
  }

  list(...given: Given): APIPromise<Reply> {
    return this.ask('get', given, { one: false });
  }

  retrieve(...given: Given): APIPromise<Reply> {
    return this.ask('get', given);
  }

  update(...given: Given): APIPromise<Reply> {
    return this.ask('put', given, { bodied: true });
  }

  delete(...given: Given): APIPromise<Reply> {
    return this.ask('delete', given);
  }
}

/** Rows whose fields beside the id belong into the query when they are deleted. */
export class Asked extends Kept {
  override delete(...given: Given): APIPromise<Reply> {
    const [named, ...rest] = given;
    const fields = typeof named === 'object' ? snake(named) : {};
    const ids = Object.entries(fields).filter(([name]) => this.keys.includes(name));
    const query = Object.fromEntries(Object.entries(fields).filter(([name]) => !this.keys.includes(name)));
    const [params, options] = rest as (Options | undefined)[];
    return this.ask('delete', [typeof named === 'string' ? named : Object.fromEntries(ids), params, { ...options, query }]);
  }
}

/** What belongs to one row. */
export class Part extends Asked {
  constructor(
    client: Transport,
    path: string,
    keys: readonly string[],
    private readonly part: string,
  ) {
    super(client, path, keys);
  }

  protected override ask(method: Method, given: Given, how: object = {}): APIPromise<Reply> {
    return super.ask(method, given, { ...how, one: true, verb: this.part });
  }
}

export class Invites extends Kept {
  resend(...given: Given): APIPromise<Reply> {
    return this.ask('post', given, { verb: '/resend' });
  }
}

export class Users extends Kept {
  readonly invites = new Invites(this.client, '/admin/users/invites', ['invite_id']);
}

export class Workspaces extends Kept {
  readonly users = new Kept(this.client, '/admin/workspaces/{workspace_id}/users', ['user_id']);
}

export class Admin extends Resource {
  readonly users = new Users(this.client, '/admin/users', ['user_id']);
  readonly workspaces = new Workspaces(this.client, '/admin/workspaces', ['workspace_id']);
}

/** Documents with versions, one of which is in force. */
export class Published extends Kept {
  readonly versions = new Kept(this.client, `${this.path}/{${this.keys[0]}}/versions`, ['version_id']);

  /** Put `version`, a number, in force. */
  publish(...given: Given): APIPromise<Reply> {
    return this.ask('put', given, { bodied: true, verb: '/makeDefault' });
  }
}

type PromptFields = { promptID: string; variables?: object } & Options;

export class Prompts extends Published {
  readonly completions = new PromptCompletions(this.client);
  readonly partials = new Published(this.client, '/prompts/partials', ['partial_slug']);

  /** The request that the prompt makes of `variables`, without sending it: `reply.data`. */
  render({ promptID, ...fields }: PromptFields, params?: Options, options?: Options): APIPromise<Reply> {
    const body = { variables: {}, ...fields };
    return this.call('post', at('prompts', promptID, 'render'), { body }, params, options);
  }
}

export class Integrations extends Kept {
  readonly models = new Part(this.client, this.path, this.keys, '/models');
  readonly workspaces = new Part(this.client, this.path, this.keys, '/workspaces');
}

/** The administering part of a client. */
export function administration(client: Transport) {
  return {
    admin: new Admin(client),
    configs: new Kept(client, '/configs', ['slug', 'id']),
    labels: new Kept(client, '/labels', ['label_id']),
    collections: new Kept(client, '/collections', ['collection_id']),
    guardrails: new Kept(client, '/guardrails', ['guardrail_id']),
    integrations: new Integrations(client, '/integrations', ['slug']),
    providers: new Asked(client, '/providers', ['slug']),
    secretReferences: new Kept(client, '/secret-references', ['slug', 'id']),
    prompts: new Prompts(client, '/prompts', ['prompt_slug']),
  };
}

export type Administration = ReturnType<typeof administration>;
