"""`CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam`: `CreateEvalCompletionsRunDataSourceInputMessagesItemReference` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference`, as a request gives it."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]
