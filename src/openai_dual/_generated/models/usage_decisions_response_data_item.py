"""`UsageDecisionsResponseDataItem`: `UsageDecisionsResponseDataItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .usage_decisions_response_data_item_results_item import UsageDecisionsResponseDataItemResultsItem


class Data(BaseModel):
    """`UsageDecisionsResponseDataItem` in the description."""

    __slots__ = (
        "end_time",
        "object",
        "results",
        "start_time",
    )
    _required = frozenset(
        {
            "end_time",
            "object",
            "results",
            "start_time",
        }
    )

    end_time: int
    """End of the period, in Unix seconds."""
    object: Literal["bucket"]
    """Type name of the object."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """Figures of the period."""
    start_time: int
    """Start of the period, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_time: int,
            object: Literal["bucket"],
            results: list[UsageDecisionsResponseDataItemResultsItem],
            start_time: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.end_time = get("end_time")
        self.object = get("object")
        self.results = _results(get("results"))
        self.start_time = get("start_time")
        return self


UsageDecisionsResponseDataItem = Data
"""The name by which other modules import the class: no other class has it."""

_results = each(
    to_model("usage_decisions_response_data_item_results_item", "UsageDecisionsResponseDataItemResultsItem")
)
