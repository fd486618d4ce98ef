/**
 * How many times longer a run takes on four times as much: 4 is linear, 16 quadratic. CPU time, the best of three each.
 * `prepare` makes what is measured.
 */
export function growth(prepare: (count: number) => () => unknown, count: number): number {
  const seconds = (size: number): number => {
    const times = [0, 1, 2].map(() => {
      const run = prepare(size);
      const begin = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1e6;
    });
    return Math.min(...times);
  };
  const short = seconds(count);
  return seconds(4 * count) / Math.max(0.01, short);
}
