"""`openai-dual emulator`: the command of `python -m openai_dual.emulator`."""

from __future__ import annotations

from typing import Final

from ..command import Command
from ..console import Console
from ..failures import OK
from ..options import Parsed


def run(parsed: Parsed, console: Console) -> int:
    """Serve until Ctrl-C; the emulator reads its own options."""
    from ...emulator.__main__ import main  # loads the emulator

    console.flush()
    main(parsed.words, prog="openai-dual emulator")
    return OK


EMULATOR: Final = Command(
    run,
    "Serve the API on this machine.",
    "[OPTION ...]",
    whole=True,
)
