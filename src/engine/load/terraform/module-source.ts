/** A module of a registry, with its host or without: `namespace/name/provider//modules/part`. */
const REGISTRY = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)?([\w-]+\/[\w-]+\/[a-z0-9]+(?:\/\/[\w./-]+)?)$/i;
/** The repository that the public registry takes a module of this name from. */
const REPOSITORY =
  /^(?:git::)?(?:https:\/\/|ssh:\/\/git@|git@)?github\.com[/:]([\w-]+)\/terraform-([a-z0-9]+)-([\w-]+?)(?:\.git)?(\/\/[\w./-]+)?(?:\?.*)?$/i;

/**
 * The type that a call of a module has where its files are not there, `module.terraform-aws-modules/s3-bucket/aws`; undefined of what is not
 * known by name. https://developer.hashicorp.com/terraform/language/modules/sources
 */
export function typeOfModule(source: string): string | undefined {
  const repository = REPOSITORY.exec(source);
  if (repository !== null) {
    const [, namespace = '', provider = '', name = '', part = ''] = repository;
    return `module.${namespace}/${name}/${provider}${part}`;
  }
  const name = REGISTRY.exec(source)?.[1];
  return name === undefined ? undefined : `module.${name}`;
}
