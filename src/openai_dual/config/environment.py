"""The environment variables: which variable gives which setting, and how its text is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .settings import PARTS, SETTINGS

Lookup: TypeAlias = Callable[[str], str | None]
"""Return the value of a variable. The environment itself is not passed around: it would be a local in tracebacks."""


def of_process(name: str) -> str | None:
    """Return the value of a variable of this process."""
    return os.environ.get(name)


VARIABLES: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    **{name: (each.variable, each.read) for name, each in SETTINGS.items() if each.variable is not None},
    **{name: (part.variable, part.read) for name, part in PARTS.items()},
}
"""Variable and reader of each setting; an empty variable counts as unset."""

LOG: Final = "OPENAI_LOG"
OTHER_NAMES: Final = {"OPENAI_LOG_LEVEL": LOG}
"""A second name of a variable, used if the first is not set."""
