/**
 * Which part of the code may import which: the picture in .github/ARCHITECTURE.md, as a table.
 * `npm run architecture` checks the tree, and that each rule here still bites.
 */

/** Part → the other parts that it may import. Whatever is not named here is forbidden. */
const MAY_IMPORT = {
  'main.ts': ['action', 'contract'],
  'cli.ts': ['cli', 'contract'],
  action: ['config', 'github', 'install', 'scan', 'events', 'gate', 'present', 'contract'],
  cli: ['engine', 'config', 'gate', 'present', 'contract'],
  events: ['sinks', 'config', 'contract'],
  sinks: ['contract'],
  github: ['config', 'contract'],
  install: ['config', 'contract'],
  scan: ['config', 'contract'],
  config: ['contract'],
  gate: ['contract'],
  present: ['contract'],
  engine: ['contract'],
  contract: [],
};

/** The same inside the engine; what is not a folder there (scan.ts, score.ts, …) ties them together. */
const ENGINE_MAY_IMPORT = {
  load: ['model'],
  adapt: ['model'],
  policy: ['model'],
  model: [],
};

const PURE = '^src/(contract|gate|present|engine/model|engine/policy)/';
// Without net, which also tells an address from a name: eslint.config.js restricts that to its isIP functions.
const NETWORK = '^(node:)?(https?|http2|tls|dgram|dns)(/|$)';
const TOOLKIT = '(^|/)node_modules/(@actions|@octokit|undici)/';

/** An interpreter calls itself: an expression's parts are expressions, and a module calls modules. Round trips inside of one stay. */
const RECURSIVE = '^src/engine/load/terraform/(expression/|module-)';

const place = (part) => (part.endsWith('.ts') ? `^src/${part.replace('.', '\\.')}$` : `^src/${part}/`);

const layer = (part, allowed) => ({
  name: `layer-${part.replace('.', '-')}`,
  comment: `src/${part} may import ${['itself', ...allowed].join(', ')}, and no other part.`,
  severity: 'error',
  from: { path: place(part) },
  to: { path: '^src/', pathNot: [part, ...allowed].map(place) },
});

const engineLayer = (part, allowed) => ({
  name: `layer-engine-${part}`,
  comment: `src/engine/${part} may import ${['itself', ...allowed, 'contract'].join(', ')}, and no other part.`,
  severity: 'error',
  from: { path: `^src/engine/${part}/` },
  to: { path: '^src/engine/', pathNot: [part, ...allowed].map((name) => `^src/engine/${name}/`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([part, allowed]) => layer(part, allowed)),
    ...Object.entries(ENGINE_MAY_IMPORT).map(([part, allowed]) => engineLayer(part, allowed)),
    {
      name: 'pure-without-node',
      comment: 'Pure code has no files, network, process or clock; of Node it may use what only computes.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util|url|path/posix)$' },
    },
    {
      name: 'pure-without-packages',
      comment: 'Pure code uses no package but those that check or parse a text.',
      severity: 'error',
      from: { path: PURE },
      to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/(zod|yaml|js-yaml|picomatch)/' },
    },
    {
      name: 'toolkit-on-the-action-side',
      comment: "GitHub's toolkit belongs to src/action, src/github, src/install and src/scan.",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(action|github|install|scan)/' },
      to: { path: TOOLKIT },
    },
    {
      name: 'cli-without-toolkit',
      comment: 'The toolkit triples the start of the CLI, which has no use for it.',
      severity: 'error',
      from: { path: '^src/cli\\.ts$' },
      to: { path: TOOLKIT, reachable: true },
    },
    {
      name: 'action-without-engine',
      comment: 'The action talks to the scanner through its command line and its report only.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/engine/', reachable: true },
    },
    {
      name: 'network-at-the-edge',
      comment: 'Only src/github, src/install and src/sinks talk to other machines.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github|install|sinks)/' },
      to: { dependencyTypes: ['core'], path: NETWORK },
    },
    {
      name: 'processes-at-the-edge',
      comment: 'Only src/scan, src/install and src/github (git) start other processes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(scan|install|github)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(child_process|cluster)$' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that need each other to be loaded cannot be understood one by one. Types alone may go round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] }, via: { pathNot: RECURSIVE } },
    },
    {
      name: 'no-development-code',
      comment: 'What is released must not need the tests, the scripts or a development dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|\\.github)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What is released needs a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'A package that package.json does not name can vanish with the next update.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)__tests__/.*/fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a layer that knows another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
