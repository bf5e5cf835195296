"""`ContainerResourceNetworkPolicy`: `ContainerResourceNetworkPolicy` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class NetworkPolicy(BaseModel):
    """`ContainerResourceNetworkPolicy` in the description."""

    __slots__ = (
        "type",
        "allowed_domains",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["allowlist", "disabled"] | str
    """Type of the object."""
    allowed_domains: list[str] | None
    """Domains that may be reached."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["allowlist", "disabled"] | str,
            allowed_domains: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.allowed_domains = get("allowed_domains")
        return self


ContainerResourceNetworkPolicy = NetworkPolicy
"""The name by which other modules import the class: no other class has it."""
