import { asWritten } from '../../../src/engine/adapt/as-written.js';
import { loadTerraform } from '../../../src/engine/load/terraform/load-terraform.js';
import { Source } from '../../../src/engine/model/source.js';

function typesOf(text: string): readonly string[] {
  return asWritten(loadTerraform([new Source('main.tf', text)]).resources).map(({ type }) => type);
}

it('a call of a module that is not there is one block', () => {
  expect(typesOf('module "db" {\n  source = "acme/db/google"\n  password = "x"\n}')).toEqual(['module']);
});

it('its instances are judged with what they get each', () => {
  const text = 'module "db" {\n  for_each = { a = "x" }\n  source = "acme/db/google"\n  name = each.value\n}';
  expect(typesOf(text)).toEqual(['module.acme/db/google', 'module']);
});
