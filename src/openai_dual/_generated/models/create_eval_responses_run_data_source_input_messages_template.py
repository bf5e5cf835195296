"""`CreateEvalResponsesRunDataSourceInputMessagesTemplate`: `CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, fitting, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .create_eval_responses_run_data_source_input_messages_template_template_item import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    )
    from .eval_item import EvalItem


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

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
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem | Unknown]
    """Messages with references to the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["template"],
            template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem | EvalItem | Unknown],
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


CreateEvalResponsesRunDataSourceInputMessagesTemplate = DataSourceResponsesInputMessagesTemplate
"""The name by which other modules import the class: no other class has it."""

_template = each(
    tagged(
        "type",
        {"message": to_model("eval_item", "EvalItem")},
        untagged=fitting(
            (
                to_model(
                    "create_eval_responses_run_data_source_input_messages_template_template_item",
                    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem",
                ),
                ["content", "role"],
                [],
            ),
            (to_model("eval_item", "EvalItem"), ["content", "role"], ["type"]),
        ),
    )
)
