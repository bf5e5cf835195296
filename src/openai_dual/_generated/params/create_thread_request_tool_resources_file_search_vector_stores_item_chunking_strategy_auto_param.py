"""`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam`: `CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto`, as a request gives it."""

    type: Required[Literal["auto"]]
