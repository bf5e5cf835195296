"""`DpoMethod`: `FineTuneDPOMethod` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .dpo_hyperparameters import DpoHyperparameters


class DpoMethod(BaseModel):
    """`FineTuneDPOMethod` in the description."""

    __slots__ = ("hyperparameters",)

    hyperparameters: DpoHyperparameters | None
    """Settings of the training."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: DpoHyperparameters | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.hyperparameters = None if (value := get("hyperparameters")) is None else _hyperparameters(value)
        return self


_hyperparameters = to_model("dpo_hyperparameters", "DpoHyperparameters")
