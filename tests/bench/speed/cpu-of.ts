const MICROSECONDS_PER_MS = 1000;

/** Milliseconds of CPU, all threads of this process together: what else the machine does counts little. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS_PER_MS;
}
