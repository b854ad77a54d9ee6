// Which model a sample should name: one that answers on this gateway, the built-in one first.
import { useModels } from './queries';

export const BUILT_IN = '@local/smollm2-135m-instruct';

export function useSampleModel(): string {
  const ids = useModels().data?.data.map((model) => model.id) ?? [];
  return ids.find((id) => id.startsWith('@local/')) ?? ids.find((id) => id.startsWith('@')) ?? ids[0] ?? BUILT_IN;
}
