"""`EvalGraderPythonParam`: `EvalGraderPython` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class EvalGraderPythonParam(TypedDict, total=False):
    """`EvalGraderPython`, as a request gives it."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float
