"""`CreateEvalResponsesRunDataSourceInputMessagesTemplateParam`: `CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_eval_responses_run_data_source_input_messages_template_template_item_param import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam,
    )
    from .eval_item_param import EvalItemParam


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate`, as a request gives it."""

    type: Required[Literal["template"]]
    template: Required[
        Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam | EvalItemParam | BaseModel]
    ]
