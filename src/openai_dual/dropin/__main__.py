"""`python -m openai_dual.dropin [-m MODULE | SCRIPT] ...`: run a program whose `import openai` is this package."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from .hook import install

USAGE = "usage: python -m openai_dual.dropin [-m MODULE | SCRIPT] [ARGUMENT ...]"


def main(arguments: Sequence[str]) -> int:
    """Install the hook, then run the program with the rest of the arguments. Return 2 if there is no program."""
    match arguments:
        case ["-h" | "--help"]:
            sys.stdout.write(f"{USAGE}\n")
            return 0
        case ["-m", module, *rest]:
            install()
            sys.argv = [module, *rest]
            sys.path[0] = str(Path.cwd())
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case [script, *rest] if not script.startswith("-"):
            install()
            sys.argv = [script, *rest]
            sys.path[0] = str(Path(script).resolve().parent)
            runpy.run_path(script, run_name="__main__")
        case _:
            sys.stderr.write(f"{USAGE}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
