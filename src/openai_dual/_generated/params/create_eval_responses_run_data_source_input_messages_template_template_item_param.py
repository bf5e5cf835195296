"""`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam`: `CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem`, as a request gives it."""

    role: Required[str]
    content: Required[str]
