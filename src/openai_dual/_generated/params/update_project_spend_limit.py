"""Types of requests: those of `update_project_spend_limit`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UpdateProjectSpendLimitBodyParam(TypedDict, total=False):
    """`UpdateProjectSpendLimitBody` in the description."""

    threshold_amount: Required[int]
    """Amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1."""
    currency: Required[Literal["USD"]]
    """Currency of the amount."""
    interval: Required[Literal["month"]]
    """Period that the threshold is for."""
