"""`LocalShellExecActionParam`: `LocalShellExecAction` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class LocalShellExecActionParam(TypedDict, total=False):
    """`LocalShellExecAction`, as a request gives it."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str] | BaseModel]
    user: str | None
