"""`BetaContainerReferenceParam`: `BetaContainerReferenceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContainerReferenceParam(TypedDict, total=False):
    """`BetaContainerReferenceParam`, as a request gives it."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
