"""The entry point: find the command, parse its options, run it, and turn errors into exit codes."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import OpenAIError
from .failures import BROKEN_PIPE, INTERRUPTED, OK, USAGE, exit_code
from .options import Parsed

if TYPE_CHECKING:
    from .console import Console


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line *arguments* (by default those of the process), and return the exit code."""
    tokens = list(sys.argv[1:] if arguments is None else arguments)
    if tokens in (["--version"], ["-V"]):  # first: it loads nothing
        from .._generated._description import DESCRIPTION
        from .._version import __version__

        sys.stdout.write(f"openai-dual {__version__}; {DESCRIPTION}\n")
        return OK
    from .console import Console

    console = Console()
    try:
        try:
            with warnings.catch_warnings():
                warnings.showwarning = console.warn
                return _run(tokens, console)
        finally:
            console.flush()
    except KeyboardInterrupt:
        console.interrupted()
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return BROKEN_PIPE
    except (OpenAIError, OSError) as error:
        if isinstance(error, OSError):
            _discard_output()
        console.fail(error)
        return exit_code(error)


def _run(tokens: list[str], console: Console) -> int:
    from .dispatch import find, parse

    found = find(tokens)
    console.configure(found.before)
    if found.command is None or found.wants_help:
        from .help import show  # loads the settings, for their texts

        show(found, console)
        return OK if found.wants_help else USAGE
    command = found.command
    parsed = Parsed(tuple(found.rest), ()) if command.whole else parse(found)
    console.configure(parsed)
    if command.writes_output:
        return command.run(parsed, console)
    return console.within(parsed, lambda: command.run(parsed, console))


def _discard_output() -> None:
    """Send what is left in the buffer nowhere: Python would report it when it exits, with an exit code of its own."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
