import { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { readYaml } from './read-yaml.js';

/** The plain data of a YAML document, as `yamldecode` takes it. Throws for text that is none, or several. */
export function plainYaml(text: string): unknown {
  const { documents, diagnostics } = readYaml(new Source('', text));
  const [document, ...more] = documents;
  const [problem] = diagnostics;
  if (problem !== undefined) throw new SyntaxError(problem.message);
  if (document === undefined || more.length > 0) throw new SyntaxError('one document was expected');
  return plain(document);
}

function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
    case 'unknown':
      throw new SyntaxError('a tag that means nothing outside of its template');
  }
}
