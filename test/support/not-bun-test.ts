// `bun test` does not see uvu suites and would end green with 0 tests; this makes it fail with a sentence.
console.error("The tests are uvu suites: run them with `npm test`, not `bun test`.");
process.exit(1);
