"""`ContainerNetworkPolicyDomainSecret`: `ContainerNetworkPolicyDomainSecretParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """`ContainerNetworkPolicyDomainSecretParam` in the description."""

    __slots__ = (
        "domain",
        "name",
        "value",
    )
    _required = frozenset(
        {
            "domain",
            "name",
            "value",
        }
    )

    domain: str
    """Domain that the secret is for; at least 1 character."""
    name: str
    """Name of the object; at least 1 character."""
    value: str
    """The secret; at least 1 character; at most 10485760 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            domain: str,
            name: str,
            value: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.domain = get("domain")
        self.name = get("name")
        self.value = get("value")
        return self
