"""Letters that mean nothing, in each event of a stream, so that its length tells little of what it holds."""

from __future__ import annotations

from random import Random
from string import ascii_letters
from typing import Any

from ..messages import Json, dump

BLOCK = 16
"""Events are filled up to a multiple of so many bytes."""


def obfuscated(event: Json, random: Random) -> dict[str, Any]:
    """Fill *event* up."""
    missing = -len(dump(event)) % BLOCK
    return {**event, "obfuscation": "".join(random.choices(ascii_letters, k=missing))}
