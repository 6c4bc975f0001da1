// The end of a test run: what was skipped, by the name that says why, and in the last line how many tests ran, so that a run which
// skipped or found nothing cannot look like a pass.
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** The outermost name that was skipped as a whole, or the test's own. */
const skippedName = (test: TestCase): string => {
  let name = test.name;
  for (let parent = test.parent; parent.type === 'suite'; parent = parent.parent) {
    const all = [...parent.children.allTests()];
    if (all.every((one) => one.result().state === 'skipped')) name = parent.name;
  }
  return name;
};

const skippedLines = (modules: readonly TestModule[]): readonly string[] =>
  modules.flatMap((module) => {
    const names = [...module.children.allTests('skipped')].map(skippedName);
    return [...Map.groupBy(names, (name) => name)].map(
      ([name, tests]) =>
        `skipped: ${module.relativeModuleId}: ${name}${tests.length > 1 ? `, ${tests.length} tests` : ''}`,
    );
  });

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    const ran = counts.passed + counts.failed;
    process.stdout.write(
      `\n${skippedLines(modules).join('\n')}\n${ran} tests ran: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
    );
  }
}
