"""`BetaAgentMessageItemParam`: `BetaAgentMessageItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_encrypted_content_param import BetaEncryptedContentParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam


class BetaAgentMessageItemParam(TypedDict, total=False):
    """`BetaAgentMessageItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[
        Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaEncryptedContentParam
            | BaseModel
        ]
    ]
