"""`CostsResult`: `CostsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .costs_result_amount import CostsResultAmount


class DataResultOrganizationCostsResult(BaseModel):
    """`CostsResult` in the description."""

    __slots__ = (
        "object",
        "amount",
        "line_item",
        "project_id",
        "api_key_id",
        "quantity",
        "quantity_unit",
        "api_source",
        "user_id",
    )
    _required = frozenset(
        {
            "object",
        }
    )

    object: Literal["organization.costs.result"]
    """Type name of the object."""
    amount: CostsResultAmount | None
    """Amount with its currency."""
    line_item: str | None
    """Line item of the costs."""
    project_id: str | None
    """Id of the project."""
    api_key_id: str | None
    """Id of the API key."""
    quantity: float | None
    """Quantity."""
    quantity_unit: (
        str
        | Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | None
    )
    """Unit of the quantity."""
    api_source: Literal["agents_api", "unlabeled"] | str | None
    """Source of the calls."""
    user_id: str | None
    """Id of the user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.costs.result"],
            amount: CostsResultAmount | None = None,
            line_item: str | None = None,
            project_id: str | None = None,
            api_key_id: str | None = None,
            quantity: float | None = None,
            quantity_unit: str
            | Literal[
                "tokens",
                "1000_tokens",
                "duration_seconds",
                "duration_minutes",
                "duration_hours",
                "gibibyte_hours",
                "images",
                "characters",
            ]
            | None = None,
            api_source: Literal["agents_api", "unlabeled"] | str | None = None,
            user_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.amount = None if (value := get("amount")) is None else _amount(value)
        self.line_item = get("line_item")
        self.project_id = get("project_id")
        self.api_key_id = get("api_key_id")
        self.quantity = get("quantity")
        self.quantity_unit = get("quantity_unit")
        self.api_source = get("api_source")
        self.user_id = get("user_id")
        return self


CostsResult = DataResultOrganizationCostsResult
"""The name by which other modules import the class: no other class has it."""

_amount = to_model("costs_result_amount", "CostsResultAmount")
