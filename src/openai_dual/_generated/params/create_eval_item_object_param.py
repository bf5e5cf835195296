"""`CreateEvalItemObjectParam`: `CreateEvalItemObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateEvalItemObjectParam(TypedDict, total=False):
    """`CreateEvalItemObject`, as a request gives it."""

    role: Required[str]
    content: Required[str]
