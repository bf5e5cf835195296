"""`EvalJsonlFileContentSourceParam`: `EvalJsonlFileContentSource` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .eval_jsonl_file_content_source_content_item_param import EvalJsonlFileContentSourceContentItemParam


class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    """`EvalJsonlFileContentSource`, as a request gives it."""

    type: Required[Literal["file_content"]]
    content: Required[Iterable[EvalJsonlFileContentSourceContentItemParam | BaseModel]]
