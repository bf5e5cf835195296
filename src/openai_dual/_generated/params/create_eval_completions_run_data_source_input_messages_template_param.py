"""`CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam`: `CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .easy_input_message_param import EasyInputMessageParam
    from .eval_item_param import EvalItemParam


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate`, as a request gives it."""

    type: Required[Literal["template"]]
    template: Required[Iterable[EasyInputMessageParam | EvalItemParam | BaseModel]]
