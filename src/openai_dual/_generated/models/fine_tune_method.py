"""`FineTuneMethod`: `FineTuneMethod` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .dpo_method import DpoMethod
    from .reinforcement_method import ReinforcementMethod
    from .supervised_method import SupervisedMethod


class Method(BaseModel):
    """`FineTuneMethod` in the description."""

    __slots__ = (
        "type",
        "supervised",
        "dpo",
        "reinforcement",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["supervised", "dpo", "reinforcement"] | str
    """Type of the object."""
    supervised: SupervisedMethod | None
    """Settings of supervised fine-tuning."""
    dpo: DpoMethod | None
    """Settings of direct preference optimization."""
    reinforcement: ReinforcementMethod | None
    """Settings of reinforcement fine-tuning."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["supervised", "dpo", "reinforcement"] | str,
            supervised: SupervisedMethod | None = None,
            dpo: DpoMethod | None = None,
            reinforcement: ReinforcementMethod | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.supervised = None if (value := get("supervised")) is None else _supervised(value)
        self.dpo = None if (value := get("dpo")) is None else _dpo(value)
        self.reinforcement = None if (value := get("reinforcement")) is None else _reinforcement(value)
        return self


FineTuneMethod = Method
"""The name by which other modules import the class: no other class has it."""

_supervised = to_model("supervised_method", "SupervisedMethod")
_dpo = to_model("dpo_method", "DpoMethod")
_reinforcement = to_model("reinforcement_method", "ReinforcementMethod")
