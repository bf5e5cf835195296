"""`CreateChatCompletionParams`: keywords of `createChatCompletion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .create_chat_completion_common_params import CreateChatCompletionCommonParams

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_json_schema_param import ResponseFormatJsonSchemaParam
    from .response_format_text_param import ResponseFormatTextParam


class CreateChatCompletionParams(CreateChatCompletionCommonParams, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `response_format`: the form of the answer
    """

    response_format: (
        ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel | Omit
    )
