"""`ContainerNetworkPolicyDomainSecretParam`: `ContainerNetworkPolicyDomainSecretParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam`, as a request gives it."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
