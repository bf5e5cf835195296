"""`Command`: what a line of the command tree does. The tables of commands and of operations both make them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .._values import frozen
from .options import Option, Parsed

if TYPE_CHECKING:
    from .console import Console


@frozen
class Command:
    """One command: its options and texts, and the function that runs it and returns the exit code."""

    run: Callable[[Parsed, Console], int]
    summary: str = ""
    usage: str = ""
    """The words after those of the command, such as `[PROMPT]`."""
    options: Sequence[Option] = ()
    calls: bool = False
    """Whether it uses a client: then the options of settings belong to it."""
    details: str = ""
    """A paragraph below the summary in the help."""
    words: Callable[[], Sequence[str]] = tuple
    """Returns the words that may follow, for the completion."""
    whole: bool = False
    """Whether it parses its tokens itself: they are the words of the `Parsed`."""
    writes_output: bool = False
    """Whether it writes the file of `--output` itself, because it is not replaced."""
