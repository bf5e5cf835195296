"""`PythonGraderParam`: `GraderPython` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class PythonGraderParam(TypedDict, total=False):
    """`GraderPython`, as a request gives it."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
