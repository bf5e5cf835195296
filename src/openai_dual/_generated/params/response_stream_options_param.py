"""`ResponseStreamOptionsParam`: `ResponseStreamOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ResponseStreamOptionsParam(TypedDict, total=False):
    """`ResponseStreamOptions`, as a request gives it."""

    include_obfuscation: bool
