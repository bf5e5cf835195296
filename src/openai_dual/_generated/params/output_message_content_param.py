"""`OutputMessageContentParam`: `OutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .output_text_content_param import OutputTextContentParam
    from .refusal_content_param import RefusalContentParam

OutputMessageContentParam: TypeAlias = "OutputTextContentParam | RefusalContentParam"
