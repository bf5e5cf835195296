"""`EvalJsonlFileIdSourceParam`: `EvalJsonlFileIdSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class EvalJsonlFileIdSourceParam(TypedDict, total=False):
    """`EvalJsonlFileIdSource`, as a request gives it."""

    type: Required[Literal["file_id"]]
    id: Required[str]
