"""`ProjectSpendLimit`: `ProjectSpendLimitResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .spend_limit_currency import SpendLimitCurrency
    from .spend_limit_enforcement import SpendLimitEnforcement
    from .spend_limit_interval import SpendLimitInterval


class ProjectSpendLimit(BaseModel):
    """`ProjectSpendLimitResource` in the description."""

    __slots__ = (
        "object",
        "threshold_amount",
        "currency",
        "interval",
        "enforcement",
    )
    _required = frozenset(
        {
            "object",
            "threshold_amount",
            "currency",
            "interval",
            "enforcement",
        }
    )

    object: Literal["project.spend_limit"]
    """Type name of the object; service default: "project.spend_limit"."""
    threshold_amount: int
    """Amount at which the alert or limit takes effect, in the smallest unit of the currency."""
    currency: SpendLimitCurrency
    """Currency of the amount."""
    interval: SpendLimitInterval
    """Period that the threshold is for."""
    enforcement: SpendLimitEnforcement
    """How the limit is enforced."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["project.spend_limit"],
            threshold_amount: int,
            currency: SpendLimitCurrency,
            interval: SpendLimitInterval,
            enforcement: SpendLimitEnforcement,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.threshold_amount = get("threshold_amount")
        self.currency = get("currency")
        self.interval = get("interval")
        self.enforcement = _enforcement(get("enforcement"))
        return self


_enforcement = to_model("spend_limit_enforcement", "SpendLimitEnforcement")
