"""`BetaContainerAutoParam`: `BetaContainerAutoParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
    from .beta_inline_skill_param import BetaInlineSkillParam
    from .beta_skill_reference_param import BetaSkillReferenceParam


class BetaContainerAutoParam(TypedDict, total=False):
    """`BetaContainerAutoParam`, as a request gives it."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | BaseModel
    skills: Iterable[BetaSkillReferenceParam | BetaInlineSkillParam | BaseModel]
