"""Parts of events as they should be: a server may send anything, and a wrong part counts as a missing one. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mapping(value: Any) -> Mapping[str, Any]:
    """Return *value* if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: Any) -> list[dict[str, Any]]:
    """Return the objects in *value* if it is an array, else none."""
    return [each for each in value if each.__class__ is dict] if isinstance(value, list) else []
