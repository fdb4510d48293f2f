import { invalid, readWords } from '../config/settings.js';
import { isSeverity, SEVERITIES } from '../contract/severity.js';
import type { ParameterValue, Tuning } from '../contract/tuning.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import type { Parameter } from '../engine/policy/policy.js';
import { findParameter, TYPE_WORDS } from '../engine/policy/tuning.js';
import type { Arguments, OptionDescription } from './command.js';
import { readAssignments } from './input-files.js';

/** The options that change policies for one scan. */
export const TUNING_OPTIONS = {
  disable: {
    value: 'LIST',
    description: 'leave these policies out; names, or ids of other scanners',
    isRepeatable: true,
  },
  severity: {
    value: 'NAME=LEVEL',
    description: 'another severity for a policy, or for a rule of it: NAME/RULE=HIGH',
    isRepeatable: true,
  },
  param: {
    value: 'NAME.KEY=VALUE',
    description: 'a parameter of a policy; policies show NAME lists them',
    isRepeatable: true,
  },
} as const satisfies Record<string, OptionDescription>;

/** Throws `ConfigError` for what does not exist in the library, and for a value that is not of its type. */
export function readTuning(given: Arguments, library: PolicyLibrary): Tuning {
  return {
    disable: readWords(given.values('disable').join(',')),
    severity: Object.fromEntries(
      [...readAssignments(given, 'severity')].map(([name, text]) => {
        const severity = text.trim().toUpperCase();
        if (isSeverity(severity)) return [name, severity];
        throw invalid(`--severity ${name}`, text, `one of ${SEVERITIES.join(', ')}`);
      }),
    ),
    parameters: readParameters(given, library),
  };
}

function readParameters(given: Arguments, library: PolicyLibrary): Tuning['parameters'] {
  const parameters = new Map<string, Map<string, ParameterValue>>();
  for (const [key, text] of readAssignments(given, 'param')) {
    // A policy's name may hold dots, a parameter's does not.
    const dot = key.lastIndexOf('.');
    if (dot <= 0) throw invalid('--param', `${key}=${text}`, 'NAME.KEY=VALUE');
    const [policy, name] = [key.slice(0, dot), key.slice(dot + 1)];
    // An alias can mean several policies; tunePolicies holds the value against each.
    const [first] = findParameter(library, policy, name);
    if (first === undefined) throw new RangeError(`parameter ${name} vanished`);
    const ofPolicy = parameters.get(policy) ?? new Map<string, ParameterValue>();
    parameters.set(policy, ofPolicy.set(name, readValue(`--param ${key}`, text, first.declared)));
  }
  return Object.fromEntries([...parameters].map(([policy, values]) => [policy, Object.fromEntries(values)]));
}

/** The text as a value of the declared type; a list is written with commas. */
function readValue(option: string, text: string, { type, default: usual }: Parameter): ParameterValue {
  const value = text.trim();
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      if (value === 'true' || value === 'false') return value === 'true';
      break;
    case 'number': {
      const number = asNumber(value);
      if (number !== undefined) return number;
      break;
    }
    case 'list': {
      const items = readWords(text);
      const isOfNumbers =
        Array.isArray(usual) && usual.length > 0 && usual.every((item) => typeof item === 'number');
      if (!isOfNumbers) return items;
      const numbers = items.map(asNumber).filter((number) => number !== undefined);
      if (numbers.length === items.length) return numbers;
      throw invalid(option, text, 'numbers with commas between them');
    }
  }
  throw invalid(option, text, TYPE_WORDS[type]);
}

function asNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
