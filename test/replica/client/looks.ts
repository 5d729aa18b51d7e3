import type { Generation } from '../scenario-schema';
import type { Address } from './address';
import type { HarmonyPrefix } from './harmony/element-names';
import { classicKit } from './kit/classic-kit';
import { harmonyKit } from './kit/harmony-kit';
import { workspacesKit } from './kit/workspaces-kit';
import type { Looks } from './portal';
import { classicShell } from './shell/classic-shell';
import { harmonyShell } from './shell/harmony-shell';
import { toolboxShell } from './shell/toolbox-shell';
import { workspacesShell } from './shell/workspaces-shell';

/** The markup of a generation; the Toolbox has one of its own. */
export function looksFor(generation: Generation, address: Address): Looks {
  if (address.kind === 'toolbox') return { kit: workspacesKit, shell: toolboxShell };
  if (generation === 'classic') return { kit: classicKit, shell: classicShell };
  if (generation === 'workspaces') return { kit: workspacesKit, shell: workspacesShell };
  const prefix = prefixOf(address);
  return { kit: harmonyKit(prefix), shell: harmonyShell(prefix) };
}

/** The prefixes were seen on account and customer pages and in the left navigation of offers; which page uses which is a guess. */
function prefixOf({ kind }: Address): HarmonyPrefix {
  if (kind === 'user-management' || kind === 'legal-info') return 'accexp';
  return kind === 'insights' ? 'customer' : 'v6';
}
