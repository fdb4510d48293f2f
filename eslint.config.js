import { basename } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders whose code depends on its arguments alone: no files, network, process, clock, chance, environment. */
const PURE = [
  'src/contract/**/*.ts',
  'src/gate/**/*.ts',
  'src/present/**/*.ts',
  'src/engine/model/**/*.ts',
  'src/engine/policy/**/*.ts',
];

/** What talks to other machines. */
const NETWORK = ['src/github/**/*.ts', 'src/install/**/*.ts', 'src/sinks/**/*.ts'];

/** The edges: where arguments, environment, streams and the exit code are touched. */
const EDGES = ['src/main.ts', 'src/cli.ts', 'src/action/**/*.ts', 'src/cli/**/*.ts'];

const fileNames = {
  meta: { type: 'suggestion', schema: [], messages: { name: '{{why}}' } },
  create: (context) => ({
    Program(node) {
      const stem = basename(context.filename)
        .replace(/^\./, '')
        .replace(/\.(test\.|config\.)?[cm]?[jt]s$/, '');
      const report = (why) => context.report({ node, messageId: 'name', data: { why } });
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) report(`'${stem}' is not kebab-case`);
      if (/(^|-)(utils?|helpers?|common|managers?|services?)$/.test(stem)) {
        report(`'${stem}' says nothing: name the file after what it holds`);
      }
    },
  }),
};

const noRawSummary = {
  selector:
    'CallExpression > MemberExpression[property.name=/^add(Raw|Table|Link|Image|Heading|List|Details|Quote|CodeBlock)$/]',
  message:
    'The summary does not escape. Render it in src/present, where foreign text goes through one function.',
};
const noDoubleCast = {
  selector: "TSAsExpression > TSAsExpression.expression[typeAnnotation.type='TSUnknownKeyword']",
  message: 'A cast through unknown hides a wrong type. Check the value, or parse it with zod.',
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Pure code has no clock: take the time as an argument.',
  },
  {
    selector: 'ImportExpression',
    message: 'Pure code loads nothing at run time.',
  },
];

const noExit = {
  object: 'process',
  property: 'exit',
  message: 'It cuts piped output short. Set process.exitCode at the edge, and return.',
};
const noEnvironment = ['env', 'exitCode', 'argv'].map((property) => ({
  object: 'process',
  property,
  message: 'Only the edges (src/main.ts, src/cli.ts, src/action, src/cli) touch it: take it as an argument.',
}));
const noClockOrChance = [
  { object: 'Date', property: 'now', message: 'Pure code has no clock: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Pure code gives the same result each time.' },
];
const noFetch = ['fetch', 'WebSocket'].map((name) => ({
  name,
  message: 'It ignores HTTPS_PROXY: use the one transport that does not.',
}));
const processImports = ['node:process', 'process'].map((name) => ({
  name,
  message: 'Use the global, so that the rules about it hold.',
}));
const netImports = ['node:net', 'net'].map((name) => ({
  name,
  allowImportNames: ['isIP', 'isIPv4', 'isIPv6', 'BlockList'],
  message: 'Only src/github, src/install and src/sinks talk to other machines.',
}));

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', 'examples/', '__tests__/**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { house: { rules: { 'file-names': fileNames } } },
    rules: {
      'house/file-names': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      // Control characters are what much of this code is about.
      'no-control-regex': 'off',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // A function that is given where a promise is expected may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
      complexity: ['error', { max: 20, variant: 'modified' }],
      'no-restricted-syntax': ['error', noRawSummary, noDoubleCast],
      'no-restricted-properties': ['error', noExit, ...noEnvironment],
      'no-restricted-imports': ['error', { paths: [...processImports, ...netImports] }],
      'no-restricted-globals': ['error', ...noFetch],
    },
  },
  {
    // Tables of data grow with what they describe.
    files: ['src/engine/model/types/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: NETWORK,
    rules: { 'no-restricted-imports': ['error', { paths: processImports }] },
  },
  {
    files: EDGES,
    rules: { 'no-restricted-properties': ['error', noExit] },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'performance', 'crypto', 'fetch', 'WebSocket', 'globalThis'].map((name) => ({
          name,
          message: 'This folder is pure: take what is needed as an argument.',
        })),
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((name) => ({
          name,
          message: 'This folder is pure: it does not wait.',
        })),
      ],
      'no-restricted-syntax': ['error', noRawSummary, noDoubleCast, ...noClock],
      'no-restricted-properties': ['error', noExit, ...noEnvironment, ...noClockOrChance],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // What a test reads back (JSON, a spawned process's output) is checked by the expectations on it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'console',
            'process',
            'performance',
            'Buffer',
            'URL',
            'URLSearchParams',
            'fetch',
            'structuredClone',
          ],
          ...['AbortController', 'AbortSignal', 'TextDecoder', 'TextEncoder'],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
          ...['module', 'require'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-console': 'off' },
  },
);
