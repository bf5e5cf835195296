"""`AutoCodeInterpreterToolParam`: `AutoCodeInterpreterToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.container_memory_limit import ContainerMemoryLimit
    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam


class AutoCodeInterpreterToolParam(TypedDict, total=False):
    """`AutoCodeInterpreterToolParam`, as a request gives it."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel
