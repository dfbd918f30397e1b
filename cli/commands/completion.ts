// tapvs completion: scripts that let a shell complete words by asking `tapvs __complete`.

import { command, docs } from "../command.ts";
import type { World } from "../world.ts";

const BASH = `_tapvs() {
  local cur words cword
  if declare -F _get_comp_words_by_ref >/dev/null; then
    _get_comp_words_by_ref -n : cur words cword
  else
    cur=\${COMP_WORDS[COMP_CWORD]} words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
  fi
  mapfile -t COMPREPLY < <(tapvs __complete "\${words[@]:1:cword}" 2>/dev/null | cut -f1)
  if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$cur"; fi
}
complete -o default -F _tapvs tapvs
`;

const ZSH = `#compdef tapvs
_tapvs() {
  local -a lines
  lines=("\${(@f)$(tapvs __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  lines=("\${(@)lines//:/\\\\:}")
  lines=("\${(@)lines/$'\\t'/:}")
  _describe tapvs lines
}
compdef _tapvs tapvs
`;

const FISH = `function __tapvs_complete
  set -l words (commandline -opc)
  tapvs __complete $words[2..] (commandline -ct) 2>/dev/null
end
complete -c tapvs -f -a '(__tapvs_complete)'
`;

const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const;
type Shell = keyof typeof SCRIPTS;

function parseShell(text: string): Shell {
  if (Object.hasOwn(SCRIPTS, text)) return text as Shell;
  throw new RangeError(`must be bash, zsh or fish, not "${text}"`);
}

export const completion = command({
  docs: docs(
    "Print a completion script for a shell",
    "Completes commands, options and the services of the running director.",
    [
      'eval "$(tapvs completion bash)"                       # in ~/.bashrc',
      "tapvs completion fish > ~/.config/fish/completions/tapvs.fish",
    ],
  ),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ parse: parseShell, placeholder: "SHELL", brief: "bash, zsh or fish" }],
    },
  },
  run: async (world: World, _flags: Record<never, never>, shell: Shell) => {
    world.terminal.write(SCRIPTS[shell]);
  },
});
