"""The entry point: find the command, parse its options, run it, and turn errors into exit codes."""

from __future__ import annotations

import gc
import os
import sys
import warnings
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from ..errors import OpenAIError
from .failures import BROKEN_PIPE, INTERRUPTED, OK, USAGE, exit_code
from .options import Parsed

if TYPE_CHECKING:
    from .console import Console

HTTPX_COMMAND: Final = "httpx._main"
"""The module of httpx's own command line."""
RARELY: Final = 20_000
"""New objects between two collections of garbage."""


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
            with _quick_start(), warnings.catch_warnings():
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


@contextmanager
def _quick_start() -> Generator[None, None, None]:
    """Inside the block, collect garbage rarely, and import httpx without its own command line.

    What is imported is no garbage, and looking for some takes a tenth of the start. The command line of httpx would
    load click, rich and pygments, if they are installed.
    """
    thresholds, is_new = gc.get_threshold(), "httpx" not in sys.modules
    gc.set_threshold(RARELY, *thresholds[1:])
    if is_new:
        sys.modules[HTTPX_COMMAND] = None  # type: ignore[assignment]  # importing it is an ImportError, as httpx expects
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        if is_new:
            del sys.modules[HTTPX_COMMAND]


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
