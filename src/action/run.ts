/**
 * One run of the action, from the inputs to the conclusion. Whatever goes wrong before there is a verdict ends in the
 * verdict `error`; whatever goes wrong after it only keeps somebody from being told, and never changes it.
 */
import * as core from '@actions/core';
import type { Environment } from './environment.js';
import { readInputs, type Inputs } from './inputs.js';
import type { ResolvedSettings } from '../config/resolve.js';
import { judge } from './judge.js';
import { noVerdict, verdictOf, type Outcome } from './outcome.js';
import { writeOutputs } from './outputs.js';
import { prepare } from './prepare.js';
import { formsOf } from './secrets.js';
import { tell } from './tell.js';
import { listenForTermination } from './termination.js';
import { readTrigger, type Trigger } from './trigger.js';

/** Whether the step lets the job go on. */
export type Conclusion = 'go-on' | 'stop';

export async function run(environment: Environment): Promise<Conclusion> {
  const termination = listenForTermination();
  let inputs: Inputs | null = null;
  let trigger: Trigger | null = null;
  let settings: ResolvedSettings | null = null;
  let outcome: Outcome;
  try {
    core.setOutput('gate_status', 'error');
    for (const form of formsOf(environment['INPUT_GITHUB-TOKEN'] ?? '')) core.setSecret(form);
    inputs = readInputs(environment);
    trigger = readTrigger(environment);
    const preparation = await prepare(inputs, trigger, environment, termination.signal);
    settings = preparation.settings;
    const judged = await judge(preparation);
    writeOutputs(judged);
    outcome = judged;
  } catch (error) {
    outcome = noVerdict(error);
  }
  await tell({ outcome, inputs, settings, trigger, environment, signal: termination.signal });
  termination.dispose();
  // Without settings nobody knows whether the config, if it could be read, would allow a soft failure.
  return verdictOf(outcome) === 'passed' || settings?.softFail === true ? 'go-on' : 'stop';
}
