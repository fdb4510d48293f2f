// The rules that a workflow of this repository, or an example of it, keeps beyond being a valid workflow.
import { LineCounter, isMap, isSeq, isScalar, parse, parseDocument } from 'yaml';

const PINNED = /^[^@]+@[0-9a-f]{40}$/;
const OWN_ACTION = /^(\.\/?|[\w.-]+\/policy-gate@.+)$/;

/**
 * The problems of a workflow, as `{line, message}`. `kind`: `own` is run here, `example` is a file to copy, and `snippet` is
 * a short one in the documentation, which may leave out what only hardens it. `action` is the text of action.yml.
 */
export function lintRules(text, { kind, action }) {
  const context = open(text, action);
  const jobs = jobsOf(context);
  const steps = jobs.flatMap(stepsOf);
  return [
    ...permissions(context, kind),
    ...triggers(context),
    ...verdictTests(context),
    ...(kind === 'snippet' ? [] : jobs.flatMap((job) => timeouts(context, job))),
    ...(kind === 'snippet' ? [] : steps.flatMap((step) => hardening(context, step, kind))),
    ...steps.flatMap((step) => ownAction(context, step)),
  ];
}

/** The same for a few steps out of a workflow. */
export function lintSteps(text, action) {
  const context = open(text, action);
  const { contents } = context.document;
  const steps = isSeq(contents) ? contents.items.filter(isMap) : stepsOf({ body: contents });
  return [...verdictTests(context), ...steps.flatMap((step) => ownAction(context, step))];
}

function open(text, action) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    text,
    document,
    action: parse(action),
    lineOf: (node) => lines.linePos(node?.range?.[0] ?? 0).line,
  };
}

function jobsOf({ document }) {
  const jobs = document.get('jobs', true);
  return isMap(jobs) ? jobs.items.map(({ key, value }) => ({ key, body: value })) : [];
}

function stepsOf({ body }) {
  const steps = isMap(body) ? body.get('steps', true) : undefined;
  return isSeq(steps) ? steps.items.filter(isMap) : [];
}

function permissions({ document, lineOf }, kind) {
  const node = document.get('permissions', true);
  const isEmpty = isMap(node) && node.items.length === 0;
  if (node === undefined)
    return [{ line: 1, message: 'say what the token may do: `permissions:` at the top' }];
  if (kind === 'own' && !isEmpty) {
    return [{ line: lineOf(node), message: 'permissions belong to each job: at the top, `permissions: {}`' }];
  }
  return [];
}

function triggers({ document, lineOf }) {
  const node = document.get('on', true);
  const isNamed = isMap(node)
    ? node.has('pull_request_target')
    : String(node).includes('pull_request_target');
  const message = 'pull_request_target gives a token that can write to whoever opens a pull request';
  return isNamed ? [{ line: lineOf(node), message }] : [];
}

/** A gate that never ran, or was cancelled, is not `failed` either. */
function verdictTests({ text }) {
  return text.split('\n').flatMap((line, index) => {
    const isNegative = /gate_status\s*!=/.test(line) || /!=\s*\S*gate_status/.test(line);
    return isNegative
      ? [{ line: index + 1, message: "test for gate_status == 'passed', never with !=" }]
      : [];
  });
}

function timeouts({ lineOf }, { key, body }) {
  if (!isMap(body) || body.has('timeout-minutes') || body.has('uses')) return [];
  return [{ line: lineOf(key), message: 'a job without `timeout-minutes` can run for six hours' }];
}

function hardening(context, step, kind) {
  const uses = step.get('uses', true);
  if (!isScalar(uses)) return [];
  const name = String(uses.value);
  const line = context.lineOf(uses);
  const found = [];
  const isPinned = PINNED.test(name) && /^\s*v\d/.test(uses.comment ?? '');
  // Nobody can write the commit of a release into that release.
  const isOwn = OWN_ACTION.test(name) && (kind !== 'own' || name.startsWith('.'));
  if (!isPinned && !isOwn)
    found.push({ line, message: `pin ${name} by its commit, the version as a comment` });
  if (name.startsWith('actions/checkout@') && step.getIn(['with', 'persist-credentials']) !== false) {
    found.push({
      line,
      message: 'set `persist-credentials: false`: the token does not belong in .git/config',
    });
  }
  return found;
}

/** Documentation whose inputs exist. */
function ownAction(context, step) {
  const { document, action, lineOf, text } = context;
  if (!OWN_ACTION.test(String(step.get('uses') ?? ''))) return [];
  const inputs = step.get('with', true);
  const unknown = isMap(inputs) ? inputs.items.filter(({ key }) => !(String(key) in action.inputs)) : [];
  const found = unknown.map(({ key }) => ({
    line: lineOf(key),
    message: `the action has no input '${key}'`,
  }));
  const id = step.get('id');
  if (typeof id !== 'string' || document.errors.length > 0) return found;
  for (const { 1: output, index } of text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))) {
    const line = text.slice(0, index).split('\n').length;
    if (!(output in action.outputs)) found.push({ line, message: `the action has no output '${output}'` });
  }
  return found;
}
