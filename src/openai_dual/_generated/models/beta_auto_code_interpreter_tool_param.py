"""`BetaAutoCodeInterpreterToolParam`: `BetaAutoCodeInterpreterToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled


class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    """`BetaAutoCodeInterpreterToolParam` in the description."""

    __slots__ = (
        "type",
        "file_ids",
        "memory_limit",
        "network_policy",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["auto"]
    """Type of the object; service default: "auto"."""
    file_ids: list[str] | None
    """Ids of the files; at most 50 elements."""
    memory_limit: BetaContainerMemoryLimit | None
    """Maximum memory of the container."""
    network_policy: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist | Unknown | None
    """Network access of the container."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"],
            file_ids: list[str] | None = None,
            memory_limit: BetaContainerMemoryLimit | None = None,
            network_policy: BetaContainerNetworkPolicyDisabled
            | BetaContainerNetworkPolicyAllowlist
            | Unknown
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.file_ids = get("file_ids")
        self.memory_limit = get("memory_limit")
        self.network_policy = None if (value := get("network_policy")) is None else _network_policy(value)
        return self


BetaAutoCodeInterpreterToolParam = CodeInterpreterContainerCodeInterpreterToolAuto
"""The name by which other modules import the class: no other class has it."""

_network_policy = tagged(
    "type",
    {
        "disabled": to_model("beta_container_network_policy_disabled", "BetaContainerNetworkPolicyDisabled"),
        "allowlist": to_model("beta_container_network_policy_allowlist", "BetaContainerNetworkPolicyAllowlist"),
    },
)
