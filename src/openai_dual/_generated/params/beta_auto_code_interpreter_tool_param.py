"""`BetaAutoCodeInterpreterToolParam`: `BetaAutoCodeInterpreterToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam


class BetaAutoCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaAutoCodeInterpreterToolParam`, as a request gives it."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel
