import type { NativeResource } from '../../model/resource.js';
import { Source } from '../../model/source.js';
import { loadTerraform } from '../terraform/load-terraform.js';
import type { TerraformOptions } from '../terraform/options.js';
import { joinPath } from '../terraform/path.js';

const OF_A_MODULE = /\.(?:tf|tfvars)(?:\.json)?$/;

/** The resources of the root module in a directory that was not scanned; none where there is none. */
export function codeBeside(directory: string, options: TerraformOptions): readonly NativeResource[] {
  const names = options.readDirectory?.(directory)?.filter((name) => OF_A_MODULE.test(name)) ?? [];
  const sources = names.flatMap((name) => {
    const path = joinPath(directory, name);
    const text = options.readFile?.(path);
    return text === undefined ? [] : [new Source(path, text)];
  });
  return loadTerraform(sources, options).resources.filter(
    ({ root, isDeclaration }) => root === directory && isDeclaration !== true,
  );
}
