/** How often a property is tried: as often as FUZZ_RUNS says, else `usually`. */
export function fuzzRuns(usually: number): number {
  const asked = Number(process.env['FUZZ_RUNS'] ?? '');
  return asked > 0 ? asked : usually;
}
