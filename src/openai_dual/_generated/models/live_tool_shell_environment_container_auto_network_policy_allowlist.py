"""`LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist`: `LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
    """`LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist` in the description."""

    __slots__ = (
        "allowed_domains",
        "type",
    )
    _required = frozenset(
        {
            "allowed_domains",
            "type",
        }
    )

    allowed_domains: list[str]
    """Domains that may be reached."""
    type: Literal["allowlist"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_domains: list[str],
            type: Literal["allowlist"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_domains = get("allowed_domains")
        self.type = get("type")
        return self


LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist = ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
"""The name by which other modules import the class: no other class has it."""
