"""`ItemReferenceParam`: `ItemReferenceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ItemReferenceParam(TypedDict, total=False):
    """`ItemReferenceParam`, as a request gives it."""

    type: Literal["item_reference"] | str | None
    id: Required[str]
