"""What the checks of a description have in common: a value of the expected kind, or a refusal that says where. Pure."""

from __future__ import annotations

from typing import Any

from ..errors import DescriptionError, kind
from .schemas import Pointer, pointer_text

EXPECTED: dict[type, str] = {dict: "a mapping", list: "a list", str: "a string"}


def typed(holder: dict[str, Any], key: str, wanted: type, at: Pointer, *, optional: bool = False) -> Any:
    """Return `holder[key]`, which must be a *wanted*; where it is optional and absent, an empty one.

    Raises `DescriptionError` with the pointer of the value; *at* is that of *holder*.
    """
    if optional and key not in holder:
        return wanted()
    if not isinstance(holder.get(key), wanted):
        found = kind(holder[key]) if key in holder else "nothing"
        raise DescriptionError(pointer_text((*at, key)), f"expected {EXPECTED[wanted]}, found {found}")
    return holder[key]
