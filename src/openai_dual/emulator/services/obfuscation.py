"""Obfuscation of streams: random letters pad each event, so that its length does not reveal the text."""

from __future__ import annotations

from random import Random
from string import ascii_letters
from typing import Any

from ..messages import Json, dump

BLOCK = 16
"""Events are padded to a multiple of this number of bytes."""


def obfuscated(event: Json, random: Random) -> dict[str, Any]:
    """Return *event* with padding."""
    missing = -len(dump(event)) % BLOCK
    return {**event, "obfuscation": "".join(random.choices(ascii_letters, k=missing))}
