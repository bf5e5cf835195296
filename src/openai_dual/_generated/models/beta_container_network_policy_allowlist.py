"""`BetaContainerNetworkPolicyAllowlist`: `BetaContainerNetworkPolicyAllowlistParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """`BetaContainerNetworkPolicyAllowlistParam` in the description."""

    __slots__ = (
        "type",
        "allowed_domains",
        "domain_secrets",
    )
    _required = frozenset(
        {
            "type",
            "allowed_domains",
        }
    )

    type: Literal["allowlist"]
    """Type of the object; service default: "allowlist"."""
    allowed_domains: list[str]
    """Domains that may be reached; at least 1 element."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None
    """Secrets that are sent to allowed domains; at least 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["allowlist"],
            allowed_domains: list[str],
            domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.allowed_domains = get("allowed_domains")
        self.domain_secrets = None if (value := get("domain_secrets")) is None else _domain_secrets(value)
        return self


_domain_secrets = each(
    to_model("beta_container_network_policy_domain_secret", "BetaContainerNetworkPolicyDomainSecret")
)
