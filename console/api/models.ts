// Which model a sample should name: one that answers on this gateway, the built-in one first.
import { useModels } from './queries';

export const BUILT_IN = '@local/smollm2-135m-instruct';

/** For a gateway that can call nothing yet: what is to be put in. */
export const NONE_YET = '@your-provider/a-model';

export function useSampleModel(): string {
  const found = useModels().data?.data;
  if (found?.length === 0) return NONE_YET;
  const ids = found?.map((model) => model.id) ?? [];
  return ids.find((id) => id.startsWith('@local/')) ?? ids.find((id) => id.startsWith('@')) ?? ids[0] ?? BUILT_IN;
}
