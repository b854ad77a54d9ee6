// The explanation drawn: the config's tree, the way that the request took through it, and why it took no other.
import { Badge, Select, Text, ThemeIcon, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconCheck, IconX } from '@tabler/icons-react';
import { type Branch, type Condition, type ExplainedTarget, type State, conditionsOf, factsOf, storyOf } from '../../api/configs';
import { dollars, whole } from '../../api/format';
import { pathOfNode } from '../../api/json-text';
import { KIND_WORDS } from '../configs/words';

/** What a target may be supposed to meet. */
const OUTCOMES = [
  { value: '', label: 'answers well' },
  { value: '429', label: 'says 429' },
  { value: '500', label: 'says 500' },
  { value: '503', label: 'says 503' },
  { value: 'silent', label: 'never answers' },
  { value: 'connect', label: 'cannot be reached' },
  { value: 'broken', label: 'breaks off its stream' },
  { value: 'hit', label: 'is in the cache' },
];
const DRAWN = 24; // children of one node

const IN_ORDER = 'next in order';
const TONES: Record<State, string> = { answered: 'teal', failed: 'red', entered: 'water', 'left out': 'gray', 'not reached': 'gray' };

export interface TreeProps {
  tree: Branch;
  targets: ExplainedTarget[];
  status: number;
  script: Record<string, string>;
  suppose: (path: string, outcome: string) => void;
  /** Show a node's place in the document. */
  open: (path: string) => void;
}

export function Tree(props: TreeProps) {
  return (
    <ul className="tree" aria-label="Decision tree">
      <Node branch={props.tree} share={null} {...props} />
    </ul>
  );
}

type NodeProps = TreeProps & { branch: Branch; share: number | null };

function Node({ branch, share, ...rest }: NodeProps) {
  const target = rest.targets.find((one) => one.path === branch.path);
  const { icon: Icon, name: kind } = KIND_WORDS[branch.kind];
  const where = pathOfNode(branch.path);
  const shares = (branch.settings.shares ?? []) as number[];
  const shown = branch.children.slice(0, DRAWN);
  const failed = branch.state === 'answered' && rest.status >= 400;
  return (
    <li className="node-item">
      <div className="node" data-state={failed ? 'failed' : branch.state}>
        <div className="node-head">
          <ThemeIcon variant="light" size={26} radius="sm" color={branch.state === 'not reached' || branch.state === 'left out' ? 'gray' : undefined} aria-hidden="true">
            <Icon size={16} stroke={1.8} />
          </ThemeIcon>
          <div className="node-names">
            <UnstyledButton className="node-name" onClick={() => rest.open(where)} title="Show it in the document">
              {branch.name || titleOf(branch, target, kind)}
            </UnstyledButton>
            <Text size="xs" c="dimmed" className="wrap">
              {branch.kind === 'target' ? whoOf(target, branch) : [branch.name && kind, KIND_WORDS[branch.kind].about].filter(Boolean).join(', ')}
            </Text>
          </div>
          {share !== null && <span className="chip-share">{percent(share)}</span>}
          <Badge size="sm" variant="light" color={failed ? 'red' : TONES[branch.state]} tt="none">
            {failed ? `answered ${rest.status}` : branch.state}
          </Badge>
        </div>
        {branch.why && branch.why !== IN_ORDER && branch.state !== 'entered' && (
          <Text size="xs" c="dimmed" className="node-line">
            {branch.why}
          </Text>
        )}
        {target && !target.found && <Text size="xs" className="node-line node-wrong">{target.virtual_key ? `There is no virtual key ${target.virtual_key} here.` : 'It is not known which provider this is.'}</Text>}
        <Conditions conditions={conditionsOf(branch)} otherwise={String(branch.settings.default ?? '')} children={branch.children} />
        <Facts facts={[...factsOf(branch), ...statuses(branch)]} />
        <Story branch={branch} />
        {branch.kind === 'target' && (
          <div className="node-foot">
            <Select
              size="xs"
              w={170}
              aria-label={`Suppose ${branch.name || where || 'the target'}`}
              data={OUTCOMES}
              value={rest.script[branch.path] ?? ''}
              onChange={(outcome) => rest.suppose(branch.path, outcome ?? '')}
              allowDeselect={false}
              comboboxProps={{ width: 190, position: 'bottom-start' }}
            />
            {target && <Text size="xs" c="dimmed" ta="right">{costOf(target)}</Text>}
          </div>
        )}
      </div>
      {shown.length > 0 && (
        <ul>
          {shown.map((child, nth) => (
            <Node key={child.path} {...rest} branch={child} share={branch.kind === 'loadbalance' ? (shares[nth] ?? null) : null} />
          ))}
          {branch.children.length > shown.length && (
            <li className="node-item">
              <Text size="xs" c="dimmed" p={6}>
                and {branch.children.length - shown.length} more
              </Text>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;

function titleOf(branch: Branch, target: ExplainedTarget | undefined, kind: string): string {
  if (branch.kind !== 'target') return kind;
  return target?.virtual_key ? `@${target.virtual_key}` : (target?.provider ?? 'Whoever the request names');
}

function whoOf(target: ExplainedTarget | undefined, branch: Branch): string {
  if (!target) return '';
  const slug = target.virtual_key && branch.name ? `@${target.virtual_key}` : '';
  return [slug, target.provider !== target.virtual_key ? target.provider : '', target.model ?? 'no model', target.custom_host ?? ''].filter(Boolean).join(' · ');
}

function statuses(branch: Branch): string[] {
  const codes = branch.settings.on_status_codes;
  return Array.isArray(codes) ? [`goes on after ${codes.join(', ')} only`] : [];
}

function costOf({ estimate }: ExplainedTarget): string {
  const tokens = `≈ ${whole(estimate.tokens_in)} tokens in`;
  if (estimate.cost_min === null) return `${tokens}, no price known`;
  const most = estimate.cost_max === null ? 'and the answer' : `to ${dollars(estimate.cost_max)}`;
  return `${tokens}, ${dollars(estimate.cost_min)} ${most}`;
}

function Conditions({ conditions, otherwise, children }: { conditions: Condition[]; otherwise: string; children: Branch[] }) {
  const nameOf = (path: string) => children.find((child) => child.path === path)?.name || pathOfNode(path);
  if (conditions.length === 0) return null;
  return (
    <ol className="conditions">
      {conditions.map((one, nth) => (
        <li key={nth} data-holds={String(one.holds)}>
          <span className="condition-mark" role="img" aria-label={one.holds === null ? 'not looked at' : one.holds ? 'holds' : 'does not hold'}>
            {one.holds === null ? '–' : one.holds ? <IconCheck size={13} /> : <IconX size={13} />}
          </span>
          <span className="condition-text">
            <code>{one.query}</code>
            {one.values.map((met) => (
              <span key={met.path} className="condition-value">
                {met.path} is {met.value === null || met.value === undefined ? 'not there' : <code>{JSON.stringify(met.value)}</code>}
              </span>
            ))}
          </span>
          <Leads to={nameOf(one.leadsTo)} />
        </li>
      ))}
      {otherwise && (
        <li data-holds={String(conditions.every((one) => one.holds === false))}>
          <span className="condition-mark" />
          <span className="condition-text">otherwise</span>
          <Leads to={nameOf(otherwise)} />
        </li>
      )}
    </ol>
  );
}

function Leads({ to }: { to: string }) {
  return (
    <span className="condition-leads">
      <IconArrowRight size={13} aria-label="leads to" /> {to}
    </span>
  );
}

function Facts({ facts }: { facts: string[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="facts">
      {facts.map((fact) => (
        <span key={fact} className="fact">
          {fact}
        </span>
      ))}
    </div>
  );
}

function Story({ branch }: { branch: Branch }) {
  const story = storyOf(branch);
  if (story.length === 0) return null;
  return (
    <ol className="story" aria-label="What happened here">
      {story.map((one, nth) => (
        <li key={nth} data-kind={one.kind}>
          {one.text}
        </li>
      ))}
    </ol>
  );
}
