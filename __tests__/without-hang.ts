/** More is a hang: what the properties try takes milliseconds. */
const MAX_MILLISECONDS = 1_000;

/**
 * What `work` gives. Fails if it takes more than a second of this process, whose own time is
 * counted: on a busy machine a clock would count the others' as well.
 */
export function withoutHang<T>(work: () => T): T {
  const started = process.cpuUsage();
  const result = work();
  assertNoHang(started);
  return result;
}

/** As `withoutHang`, of what is awaited. */
export async function withoutHangAsync<T>(work: () => Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await work();
  assertNoHang(started);
  return result;
}

function assertNoHang(started: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(MAX_MILLISECONDS);
}
