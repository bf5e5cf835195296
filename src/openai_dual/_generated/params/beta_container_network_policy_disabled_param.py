"""`BetaContainerNetworkPolicyDisabledParam`: `BetaContainerNetworkPolicyDisabledParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDisabledParam`, as a request gives it."""

    type: Required[Literal["disabled"]]
