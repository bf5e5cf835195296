"""`ContainerNetworkPolicyAllowlistParam`: `ContainerNetworkPolicyAllowlistParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`ContainerNetworkPolicyAllowlistParam`, as a request gives it."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam | BaseModel]
