import type { Value } from '../../../model/value.js';
import { perhapsNothing, textOf, unknown } from '../values.js';
import type { Call, Intrinsic } from './function.js';

/** The functions that take values from elsewhere. */
export const REFERENCES = {
  Ref: ({ argument, node, resolve }) => {
    const name = textOf(argument);
    return name === undefined ? unknown('Ref takes a name', node) : resolve(name);
  },
  'Fn::GetAtt': getAttribute,
  'Fn::ImportValue': ({ argument, node, evaluate }) => {
    const name = textOf(evaluate(argument));
    return unknown(
      name === undefined ? 'it is exported by another stack' : `${name} is exported by another stack`,
      node,
    );
  },
  'Fn::GetAZs': ({ node }) => unknown('the availability zones are not known before deployment', node),
  'Fn::GetStackOutput': ({ node }) => unknown('it is an output of another stack', node),
  'Fn::Transform': ({ node }) => perhapsNothing('a macro gives it when the template is deployed', node),
} satisfies Record<string, Intrinsic>;

/** The attribute of a resource, whose name may have dots: `Db.Endpoint.Address`. */
export function attributeOf(address: string, attribute: string, node: Value): Value {
  const origin = node.origin === undefined ? {} : { origin: node.origin };
  const reason = `${address}.${attribute} is not known before deployment`;
  const looks = attribute === 'Arn' ? { start: 'arn:' } : {};
  return {
    kind: 'unknown',
    reason,
    references: [{ address, attribute }],
    isNotNull: true,
    ...looks,
    ...origin,
  };
}

function getAttribute({ argument, node, evaluate, attribute: read }: Call): Value {
  const [first, ...rest] = (argument.kind === 'list' ? argument.items : [argument]).map((part) =>
    textOf(evaluate(part)),
  );
  const parts = [...(first?.split('.') ?? []), ...rest.map((part) => part ?? '')];
  const [address, ...attribute] = parts;
  if (address === undefined || attribute.length === 0) {
    return unknown('Fn::GetAtt takes a resource and one of its attributes', node);
  }
  return read(address, attribute.join('.'));
}
