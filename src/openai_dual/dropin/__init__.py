"""Run code that imports the official package `openai` on this package.

- `install()`: from then on `import openai`, and every module below it, is this package
- `uninstall()`: undo it
- `recognise()`: where the official package is loaded beside this one, `isinstance` and `except` of the official classes
  hold for the clients, responses and errors of this package

`python -m openai_dual.dropin script.py`, or `-m module`, installs the hook and runs a program. Which official name is
which name here is the table `names.json`, which `python -m codegen dropin` writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .hook import install, is_installed, uninstall
    from .recognition import forget, recognise

__all__ = ["forget", "install", "is_installed", "recognise", "uninstall"]

__getattr__ = lazy_names(
    __name__,
    {
        **dict.fromkeys(("install", "is_installed", "uninstall"), "hook"),
        **dict.fromkeys(("forget", "recognise"), "recognition"),
    },
)
