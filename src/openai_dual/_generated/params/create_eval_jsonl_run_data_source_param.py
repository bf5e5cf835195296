"""`CreateEvalJSONLRunDataSourceParam`: `CreateEvalJsonlRunDataSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .eval_jsonl_file_content_source_param import EvalJsonlFileContentSourceParam
    from .eval_jsonl_file_id_source_param import EvalJsonlFileIdSourceParam


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource`, as a request gives it."""

    type: Required[Literal["jsonl"]]
    source: Required[EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | BaseModel]
