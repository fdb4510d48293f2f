import { readChoice } from '../config/settings.js';
import type { InventoryItem } from '../engine/inventory.js';
import { visible } from '../present/visible.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Command } from './command.js';
import { LOAD_OPTIONS, readLoadOptions } from './scan-options.js';

const OUTPUTS = ['table', 'json', 'csv'] as const;

export const inventory: Command = {
  name: 'inventory',
  summary: 'Lists the resources that were found, and how much of each is known before apply.',
  operands: '',
  options: {
    ...LOAD_OPTIONS,
    output: { value: 'FORMAT', description: 'table, for people, json or csv', default: 'table' },
  },
  examples: [
    {
      purpose: 'all resources, for a spreadsheet',
      command: 'policycortex inventory --path . --output csv > resources.csv',
    },
  ],
  run: async (given, terminal) => {
    if (given.operands[0] !== undefined)
      throw usage(inventory, `${JSON.stringify(given.operands[0])} is not expected.`);
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    const { loadInfrastructure } = await import('../engine/load/load.js');
    const { listInventory } = await import('../engine/inventory.js');
    const { resources, diagnostics } = await loadInfrastructure(await readLoadOptions(given, terminal));
    const items = listInventory(resources);
    if (output === 'json') terminal.print(`${JSON.stringify(items, null, 2)}\n`);
    else if (output === 'csv') terminal.print(renderCsv(items));
    else terminal.print(columns([HEADINGS, ...items.map(rowOf)]));
    for (const { level, message, file, line } of diagnostics) {
      if (level === 'error') terminal.say(`${file ?? ''}:${line ?? 1}: ${message}\n`);
    }
    return 0;
  },
};

const HEADINGS = ['TYPE', 'ID', 'PLACE', 'MODULE', 'KNOWN', 'UNKNOWN'];

function rowOf(item: InventoryItem): string[] {
  return [
    item.type,
    item.id,
    `${item.file}:${item.line}`,
    item.module,
    String(item.known.length),
    String(item.unknown.length),
  ].map(visible);
}

/** After RFC 4180. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe (OWASP, CSV injection). */
function renderCsv(items: readonly InventoryItem[]): string {
  const rows = items.map((item) => [
    item.type,
    item.id,
    item.file,
    String(item.line),
    item.module,
    item.known.join(' '),
    item.unknown.join(' '),
  ]);
  return [['type', 'id', 'file', 'line', 'module', 'known', 'unknown'], ...rows]
    .map((row) => row.map(csvCell).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
