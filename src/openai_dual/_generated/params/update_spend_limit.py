"""Types of requests: those of `update_spend_limit`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UpdateOrganizationSpendLimitBodyParam(TypedDict, total=False):
    """`UpdateOrganizationSpendLimitBody` in the description."""

    threshold_amount: Required[int]
    """Amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1."""
    currency: Required[Literal["USD"]]
    """Currency of the amount."""
    interval: Required[Literal["month"]]
    """Period that the threshold is for."""
