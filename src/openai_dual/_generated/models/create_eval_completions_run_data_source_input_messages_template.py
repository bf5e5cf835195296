"""`CreateEvalCompletionsRunDataSourceInputMessagesTemplate`: `CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, fitting, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .easy_input_message import EasyInputMessage
    from .eval_item import EvalItem


class InputMessagesTemplate(BaseModel):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

    __slots__ = (
        "type",
        "template",
    )
    _required = frozenset(
        {
            "type",
            "template",
        }
    )

    type: Literal["template"]
    """Type of the object."""
    template: list[EasyInputMessage | EvalItem]
    """Messages with references to the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["template"],
            template: list[EasyInputMessage | EvalItem],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.template = _template(get("template"))
        return self


CreateEvalCompletionsRunDataSourceInputMessagesTemplate = InputMessagesTemplate
"""The name by which other modules import the class: no other class has it."""

_template = each(
    fitting(
        (to_model("easy_input_message", "EasyInputMessage"), ["content", "role"], ["phase", "type"]),
        (to_model("eval_item", "EvalItem"), ["content", "role"], ["type"]),
    )
)
