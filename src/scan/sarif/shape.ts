/**
 * What is read of SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). What the decision depends on must be
 * of the right type; what is only shown is passed over where it is not.
 */
import { z } from 'zod';

/** Null says as little as nothing at all. */
const maybe = <T extends z.ZodType>(value: T) => value.nullish().transform((given) => given ?? undefined);
const list = <T extends z.ZodType>(item: T) => maybe(z.array(item));

/** Only shown. */
const shown = z.string().optional().catch(undefined);
const text = z.object({ text: shown }).optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const message = z.object({ text: shown, id: shown, arguments: texts }).optional().catch(undefined);
const messageStrings = z
  .record(z.string(), z.object({ text: shown }))
  .optional()
  .catch(undefined);
const lineNumber = z.int().min(1).optional().catch(undefined);
const properties = z.record(z.string(), z.unknown()).optional().catch(undefined);

const word = maybe(z.string());
/** -1 stands for none. */
const index = maybe(z.int().min(-1));

const artifactLocation = z.object({ uri: word, uriBaseId: word, index });
const region = z.object({ startLine: lineNumber, endLine: lineNumber, snippet: text });
const physicalLocation = z.object({
  artifactLocation: maybe(artifactLocation),
  region: maybe(region).catch(undefined),
});
const logicalLocation = z.object({ fullyQualifiedName: shown, name: shown });
const location = z.object({
  physicalLocation: maybe(physicalLocation),
  logicalLocations: list(logicalLocation).catch(undefined),
});

const rule = z.object({
  id: z.string(),
  name: shown,
  shortDescription: text,
  fullDescription: text,
  help: text,
  helpUri: shown,
  messageStrings,
  defaultConfiguration: maybe(z.object({ level: word })),
  properties,
});

const toolComponent = z.object({
  name: z.string(),
  version: shown,
  semanticVersion: shown,
  guid: shown,
  rules: list(rule),
});

const notification = z.object({ level: word, message, locations: list(location).catch(undefined) });

const ruleReference = z.object({
  id: word,
  index,
  toolComponent: maybe(z.object({ index, name: shown, guid: shown })),
});

const suppression = z.object({
  status: word,
  justification: shown,
  location: maybe(location).catch(undefined),
});

const fingerprints = maybe(z.record(z.string(), z.string())).catch(undefined);

const result = z.object({
  ruleId: word,
  ruleIndex: index,
  rule: maybe(ruleReference),
  kind: word,
  level: word,
  message,
  locations: list(location),
  fingerprints,
  partialFingerprints: fingerprints,
  suppressions: list(suppression),
  baselineState: word,
  properties,
});

const invocation = z.object({
  executionSuccessful: z.unknown().optional(),
  toolExecutionNotifications: list(notification),
  toolConfigurationNotifications: list(notification),
});

const run = z.object({
  tool: z.object({ driver: toolComponent, extensions: list(toolComponent) }),
  invocations: list(invocation),
  artifacts: list(z.object({ location: maybe(artifactLocation) })),
  originalUriBaseIds: maybe(z.record(z.string(), artifactLocation)),
  externalPropertyFileReferences: maybe(z.record(z.string(), z.unknown())),
  results: list(result),
});

export const SARIF_SHAPE = z.object({ version: z.string(), runs: z.array(run).nullable() });

export type SarifRun = z.infer<typeof run>;
export type SarifResult = z.infer<typeof result>;
export type SarifRule = z.infer<typeof rule>;
export type SarifLocation = z.infer<typeof location>;
export type SarifArtifactLocation = z.infer<typeof artifactLocation>;
export type SarifNotification = z.infer<typeof notification>;
