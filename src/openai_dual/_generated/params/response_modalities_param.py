"""`ResponseModalitiesParam`: `ResponseModalities` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence


ResponseModalitiesParam: TypeAlias = 'Sequence[Literal["text", "audio"] | str]'
