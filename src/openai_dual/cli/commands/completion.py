"""`openai-dual completion`: the script of a shell, which asks this command for the words that may follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..command import Command
from ..completions import candidates
from ..console import Console
from ..failures import OK, UsageError
from ..options import Parsed

BASH: Final = """\
# openai-dual: completion for bash. Put it into your shell: eval "$(openai-dual completion bash)"
_openai_dual() {
  local IFS=$'\\n' line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("${line%%$'\\t'*}")
  done < <("${COMP_WORDS[0]}" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _openai_dual openai-dual
"""

ZSH: Final = """\
#compdef openai-dual
# openai-dual: completion for zsh. Put it into your shell: eval "$(openai-dual completion zsh)"
_openai_dual() {
  local -a found
  local line name text
  for line in "${(@f)$("${words[1]}" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    name="${line%%$'\\t'*}" text="${line#*$'\\t'}"
    [[ -n $name ]] && found+=("${name//:/\\\\:}:$text")
  done
  if (( $#found )); then
    _describe -t commands openai-dual found
  else
    _files
  fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _openai_dual openai-dual
"""

FISH: Final = """\
# openai-dual: completion for fish. Put it into your shell: openai-dual completion fish | source
function __openai_dual
    set -l tokens (commandline -opc) (commandline -ct)
    $tokens[1] completion words -- $tokens[2..-1] 2>/dev/null
end
complete -c openai-dual -f -a '(__openai_dual)'
complete -c openai-dual -n 'test -z "$(__openai_dual)"' -F
"""

SCRIPTS: Final = {"bash": BASH, "zsh": ZSH, "fish": FISH}


def run(parsed: Parsed, console: Console) -> int:
    """Print the script of a shell; with `words`, print what may stand in place of the last of the words after it."""
    match parsed.words:
        case ["words", *words]:
            for line in _lines(words):
                console.line(line)
        case [shell] if shell in SCRIPTS:
            console.text(SCRIPTS[shell])
        case _:
            raise UsageError(f"completion: expected a shell of {', '.join(SCRIPTS)}")
    return OK


def _lines(words: Sequence[str]) -> Iterator[str]:
    for word, text in candidates(words):
        yield f"{word}\t{text}" if text else word


COMPLETION: Final = Command(
    run,
    "Print the completion script of a shell: bash, zsh or fish.",
    "bash|zsh|fish",
    details='bash, zsh: eval "$(openai-dual completion bash)"; fish: openai-dual completion fish | source',
    words=lambda: tuple(SCRIPTS),
)
