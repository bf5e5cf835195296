"""`ContainerReferenceParam`: `ContainerReferenceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ContainerReferenceParam(TypedDict, total=False):
    """`ContainerReferenceParam`, as a request gives it."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
