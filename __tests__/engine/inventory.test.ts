import { listInventory } from '../../src/engine/inventory.js';
import { loadTerraform } from '../../src/engine/load/terraform/load-terraform.js';
import { Source } from '../../src/engine/model/source.js';

describe('listInventory', () => {
  it('names modules with their keys, and leaves data sources out', () => {
    const { resources } = loadTerraform([
      new Source(
        'main.tf',
        `variable "tag" {}
data "aws_caller_identity" "me" {}
module "queue" {
  source   = "./queue"
  for_each = toset(["a.b", "c"])
  name     = each.key
  tags     = { fixed = "x", open = var.tag }
}`,
      ),
      new Source(
        'queue/main.tf',
        'variable "name" {}\nvariable "tags" {}\nresource "aws_sqs_queue" "q" {\n  name = var.name\n  tags = var.tags\n}',
      ),
    ]);
    expect(
      listInventory(resources).map(({ id, module, known, unknown }) => ({ id, module, known, unknown })),
    ).toEqual([
      {
        id: 'module.queue["a.b"].aws_sqs_queue.q',
        module: 'module.queue["a.b"]',
        known: ['name'],
        unknown: ['tags'],
      },
      {
        id: 'module.queue["c"].aws_sqs_queue.q',
        module: 'module.queue["c"]',
        known: ['name'],
        unknown: ['tags'],
      },
    ]);
  });
});
