import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { policySamples } from './policy-samples.js';

/** `stack-0`, `stack-1` and so on. */
export const DIRECTORIES = 9;

/** About 250 files of every format, many in one directory, where they share names and refer to each other. */
export function mixedTree(): readonly (readonly [file: string, text: string])[] {
  const samples = policySamples().map(({ name, text }, at): readonly [string, string] => {
    const [policy = '', file = ''] = name.split('/');
    const isDockerfile = file.endsWith('.Dockerfile');
    return [`stack-${String(at % DIRECTORIES)}/${isDockerfile ? 'images/' : ''}${policy}-${file}`, text];
  });
  const calls = [0, 1, 2].map((at): readonly [string, string] => [
    `stack-${String(at)}/calls.tf`,
    `module "other" {\n  source   = "../stack-${String(at + 3)}"\n  for_each = toset(["b", "a"])\n}\n`,
  ]);
  return [
    ...samples,
    ...calls,
    ['stack-0/broken.tf', 'resource "aws_s3_bucket" "x" {\n  bucket = = 1\n}\nlocals {\n  a = local.a\n}\n'],
    ['stack-1/suppressed.tf', '# policycortex:ignore no-such-policy why\nresource "aws_s3_bucket" "s" {}\n'],
    ['stack-4/terraform.tfvars', 'name = "x"\nother = [1, 2\n'],
    ['broken.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: [\n'],
  ];
}

export function writeTree(directory: string, files: readonly (readonly [string, string])[]): void {
  for (const [file, text] of files) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
}
