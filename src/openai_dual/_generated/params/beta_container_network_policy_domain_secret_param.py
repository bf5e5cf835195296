"""`BetaContainerNetworkPolicyDomainSecretParam`: `BetaContainerNetworkPolicyDomainSecretParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDomainSecretParam`, as a request gives it."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
