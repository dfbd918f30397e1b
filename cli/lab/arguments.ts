// The command line of `tapvs lab exec`: options after the host are the command's, not tapvs's.

const FLAG_WITH_VALUE = "--name";

/** `lab exec HOST CMD -x` as `lab exec HOST -- CMD -x`; any other command line as it is. */
export function labArguments(argv: readonly string[]): readonly string[] {
  if (argv[0] !== "lab" || argv[1] !== "exec" || argv.includes("--")) return argv;
  for (let i = 2; i < argv.length; i++) {
    if (argv[i] === FLAG_WITH_VALUE) i++;
    else if (!argv[i]!.startsWith("-"))
      return [...argv.slice(0, i + 1), "--", ...argv.slice(i + 1)];
  }
  return argv;
}
