"""Types of requests: those of `list_chat_completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .shared import MetadataParam


class ListChatCompletionsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `model`: id of the model
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 20
    - `order`: sort order by creation time, `asc` or `desc`; service default: "asc"
    """

    model: str | Omit
    metadata: MetadataParam | BaseModel | None | Omit
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
