import { Referrers } from '../../../src/engine/adapt/referrers.js';
import { terraform, unknown } from './values.js';

it('are the types of what refers to a resource, to one instance of it or to all, but for its own instances', () => {
  const one = terraform('aws_eip.a["x"]');
  const natives = [
    one,
    terraform('aws_eip.a["y"]', { tags: unknown('aws_eip.a["x"]') }),
    terraform('aws_nat_gateway.n', { allocation_id: unknown('aws_eip.a["x"]') }),
    terraform('aws_lb.l', { subnet_mapping: [{ allocation_id: unknown('aws_eip.a') }] }),
    terraform('aws_instance.i', { ip: unknown('aws_eip.a["y"]') }),
    terraform('data.aws_eip.d', { id: unknown('aws_eip.a["x"]') }),
  ];
  expect(new Referrers(natives).of(one)).toEqual(['aws_lb', 'aws_nat_gateway', 'data.aws_eip']);
});
