"""`ContainerNetworkPolicyDisabledParam`: `ContainerNetworkPolicyDisabledParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`ContainerNetworkPolicyDisabledParam`, as a request gives it."""

    type: Required[Literal["disabled"]]
