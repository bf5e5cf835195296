"""`InputMessageParam`: `InputMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .response_input_message_content_list_param import ResponseInputMessageContentListParam


class InputMessageParam(TypedDict, total=False):
    """`InputMessage`, as a request gives it."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[ResponseInputMessageContentListParam]
